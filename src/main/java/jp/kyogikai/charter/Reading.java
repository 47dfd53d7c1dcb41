package jp.kyogikai.charter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reading one charter gave: faults, and a council only where none of them is an error. */
record Reading(Optional<Council> council, List<Fault> faults) {

    static Reading of(@Nullable Council council, FaultList faults) {
        return new Reading(faults.hasErrors() ? Optional.empty() : Optional.ofNullable(council), faults.inOrder());
    }

    Council orRaise() {
        return council.orElseThrow(() -> new CharterFaults(faults));
    }
}
