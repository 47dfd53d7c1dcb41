package jp.kyogikai.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading one charter gave: faults, and a council only where none of them is an error. */
record Reading(@Nullable Council council, List<Fault> faults) {

    static Reading of(@Nullable Council council, FaultList faults) {
        return new Reading(faults.hasErrors() ? null : council, faults.inOrder());
    }

    Council orRaise() {
        if (council == null) {
            throw new CharterFaults(faults);
        }
        return council;
    }
}
