package jp.kyogikai.charter;

import java.util.List;
import java.util.stream.Collectors;

/** Raised where a charter has errors; it carries every fault found, so that one reading mends all (要綱設定の誤り). */
public final class CharterFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    CharterFaults(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
