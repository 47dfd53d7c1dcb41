package jp.kyogikai;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Every way to ask the machine for the time, past the clock that was handed over. */
final class MachineClock {

    static final DescribedPredicate<JavaAccess<?>> IS_READ =
            DescribedPredicate.describe("read the clock of the machine", MachineClock::isRead);

    private static final Set<String> OTHERS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.Calendar.getInstance",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    private MachineClock() {}

    private static boolean isRead(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isNow(target) || isNewDate(target) || OTHERS.contains(named(target)));
    }

    private static boolean isNow(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(Clock.class));
    }

    private static boolean isNewDate(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }

    private static String named(CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
