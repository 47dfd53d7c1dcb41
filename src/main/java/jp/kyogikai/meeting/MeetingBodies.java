package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.consultation.WaitingList;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which bodies may be called together on a day: those of the charter in force then, and those it has no more as long as
 * matters that began under an earlier charter wait for them (開催できる会議体).
 */
@Component
@Transactional(readOnly = true)
public class MeetingBodies {

    private final Councils councils;
    private final WaitingList waitingList;

    MeetingBodies(Councils councils, WaitingList waitingList) {
        this.councils = councils;
        this.waitingList = waitingList;
    }

    public List<Body> of(CouncilId id, LocalDate day) {
        var council = councils.council(id, day);
        var former = council.former().stream()
                .filter(body -> body.tier() != Tier.CASE)
                .filter(body -> !waitingList.of(id, body.id()).isEmpty());
        return Stream.concat(council.meetingBodies().stream(), former).toList();
    }

    /** Those that meet at some time of a year by the versions of the charter in force in it. */
    public List<Body> in(CouncilId id, FiscalYear year) {
        var charters = YearCharters.of(councils, id, year);
        return charters.bodies().stream()
                .filter(body -> charters.lifetime(body.id()).isPresent())
                .toList();
    }

    /** Why a body cannot be called together on a day; nothing where it can. */
    Optional<Refusal> whyNot(CouncilId id, BodyId body, LocalDate day) {
        return of(id, day).stream().anyMatch(it -> it.id().equals(body))
                ? Optional.empty()
                : Optional.of(NotInForce.of(councils.council(id, day), body, day));
    }

    /** Why the time of a body is over on a day; nothing as long as matters wait for it that it was given before. */
    Optional<Refusal> whyOver(CouncilId id, Body body, LocalDate day) {
        return BodyEnded.whyNot(body, day)
                .filter(ended -> waitingList.of(id, body.id()).isEmpty());
    }

    /** The charter by which a body meets on a day: the one in force, or the last one that has the body. */
    Council charter(CouncilId id, BodyId body, LocalDate day) {
        whyNot(id, body, day).ifPresent(Refusal::raise);
        var council = councils.council(id, day);
        return council.has(body)
                ? council
                : councils.versions(id).stream()
                        .filter(version -> version.has(body))
                        .findFirst()
                        .orElseThrow();
    }
}
