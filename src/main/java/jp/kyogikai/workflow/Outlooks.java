package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Need;
import jp.kyogikai.issue.IssueLadder;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.WayAhead;
import jp.kyogikai.meeting.Forecasts;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import org.springframework.stereotype.Component;

/** Brings together the way that lies before an issue and the meetings of the bodies on it (上程見込みの照会). */
@Component
public class Outlooks {

    private final IssueLadder ladder;
    private final IssueRegister register;
    private final Forecasts forecasts;
    private final Councils councils;
    private final Clock clock;

    Outlooks(IssueLadder ladder, IssueRegister register, Forecasts forecasts, Councils councils, Clock clock) {
        this.ladder = ladder;
        this.register = register;
        this.forecasts = forecasts;
        this.councils = councils;
        this.clock = clock;
    }

    /** Empty once the deliberation is over. */
    public Optional<Outlook> of(IssueId id) {
        var today = LocalDate.now(clock);
        return ladder.wayAhead(id)
                .map(way -> outlook(
                        register.card(id).council(),
                        way,
                        way.reportsBy().filter(day -> day.isAfter(today)).orElse(today)));
    }

    /** Of an issue that waits for a report: the subcommittee has to settle it before the bodies above go on. */
    Optional<Outlook> of(Need need) {
        return Optional.ofNullable(need.issue())
                .flatMap(ladder::wayAhead)
                .map(way -> outlook(need.council(), from(need, way), LocalDate.now(clock)));
    }

    private static WayAhead from(Need need, WayAhead way) {
        var above = way.bodies().stream().filter(body -> !body.equals(need.body()));
        return new WayAhead(
                Stream.concat(Stream.of(need.body()), above).toList(), Optional.of(need.id()), Optional.empty());
    }

    private Outlook outlook(CouncilId council, WayAhead way, LocalDate ready) {
        return new Outlook(
                councils.council(council), way.reportsBy(), forecasts.of(council, way.bodies(), ready, way.waiting()));
    }
}
