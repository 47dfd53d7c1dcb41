package jp.kyogikai.rehearsal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Measures a rehearsal while it runs: time on the wall, steps taken, memory (予行の計測). */
final class Measuring {

    private static final double SECOND = 1_000_000_000;

    private final HeapUse heap = HeapUse.watched();
    private final long begun = System.nanoTime();
    private long opened = begun;
    private long worked = processor();
    private long steps;

    private Measuring() {}

    static Measuring begun() {
        return new Measuring();
    }

    /** The program has started and the people are there; from here on the year itself is measured. */
    void opened() {
        opened = System.nanoTime();
        worked = processor();
    }

    void step() {
        steps++;
    }

    /** @param elements of the models that were passed through */
    Measured measured(Order order, long elements) {
        var now = System.nanoTime();
        var year = (now - opened) / SECOND;
        return new Measured(
                rounded((opened - begun) / SECOND),
                rounded(year),
                rounded(year / order.councils()),
                rounded((processor() - worked) / SECOND),
                steps,
                rounded(steps / year),
                elements,
                heap.peak(),
                HeapUse.live());
    }

    /** Of all threads, what the virtual machine does for itself included. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
