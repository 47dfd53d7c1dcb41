package jp.kyogikai.rehearsal;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How full the heap of this virtual machine was since somebody began to look (メモリの使用量, megabytes). */
final class HeapUse {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final AtomicLong fullest = new AtomicLong(now()); // bytes

    private HeapUse() {}

    static HeapUse watched() {
        var use = new HeapUse();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector)
                .addNotificationListener((collected, none) -> use.note(collected), null, null));
        return use;
    }

    /** A heap is never fuller than just before it is collected; the peaks of its parts do not come at one time. */
    private void note(Notification collected) {
        var before = GarbageCollectionNotificationInfo.from((CompositeData) collected.getUserData())
                .getGcInfo()
                .getMemoryUsageBeforeGc();
        var used = before.entrySet().stream()
                .filter(pool -> HEAP.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        fullest.accumulateAndGet(used, Math::max);
    }

    long peak() {
        return fullest.accumulateAndGet(now(), Math::max) / MEGABYTE;
    }

    /** What is left when nothing is held any more but the program itself and its caches. */
    static long live() {
        System.gc();
        return now() / MEGABYTE;
    }

    private static long now() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
