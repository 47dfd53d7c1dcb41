package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;

/**
 * The bodies that an issue still has before it, if each one hands it up (残りの道筋).
 *
 * @param waiting the matter as it waits for the first of them; empty where it does not wait there yet
 * @param reportsBy until when the subcommittees asked owe their reports, without which it does not go on; empty where none does
 */
public record WayAhead(List<BodyId> bodies, Optional<ConsultationId> waiting, Optional<LocalDate> reportsBy) {

    public WayAhead {
        bodies = List.copyOf(bodies);
    }
}
