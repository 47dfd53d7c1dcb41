package jp.kyogikai.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Raised where a charter has errors; it carries every fault found, so that one reading mends all (要綱設定の誤り). */
public final class CharterFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    CharterFaults(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults for which something failed, such as the start of the program; empty where it failed for another reason. */
    public static Optional<CharterFaults> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharterFaults faults) {
                return Optional.of(faults);
            }
        }
        return Optional.empty();
    }

    public List<Fault> faults() {
        return faults;
    }
}
