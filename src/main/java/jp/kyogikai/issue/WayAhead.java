package jp.kyogikai.issue;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;

/**
 * The bodies that an issue still has before it, if each one hands it up (残りの道筋).
 *
 * @param waiting the matter as it waits for the first of them; empty where it does not wait there yet
 * @param reports what subcommittees were asked and still owe, without which it does not go on
 */
public record WayAhead(List<BodyId> bodies, Optional<ConsultationId> waiting, List<AwaitedReport> reports) {

    public WayAhead {
        bodies = List.copyOf(bodies);
        reports = List.copyOf(reports);
    }
}
