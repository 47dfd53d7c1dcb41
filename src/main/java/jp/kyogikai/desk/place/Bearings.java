package jp.kyogikai.desk.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Position;
import jp.kyogikai.engine.Positions;
import jp.kyogikai.engine.Stop;
import jp.kyogikai.engine.Work;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.workflow.IssueProcess;
import jp.kyogikai.workflow.MeetingProcess;
import jp.kyogikai.workflow.ProgramProcess;
import jp.kyogikai.workflow.ReferralProcess;
import org.springframework.stereotype.Component;

/** Finds where the work on an issue, a meeting or a request stands; the page has let the visitor in (現在地の照会). */
@Component
public class Bearings {

    private final Positions positions;
    private final Clock clock;

    Bearings(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    public Optional<Position> of(Council council, IssueCard card) {
        return positions.of(IssueProcess.KEY, work(council, card.number()));
    }

    public Optional<Position> of(Council council, MeetingCard card) {
        return positions.of(MeetingProcess.KEY, work(council, card.title()));
    }

    public Optional<Position> of(Council council, ReferralCard card) {
        return positions.of(ReferralProcess.KEY, work(council, card.number()));
    }

    public Optional<Position> of(Council council, ProgramCard card) {
        return positions.of(ProgramProcess.KEY, work(council, card.number()));
    }

    /** The place in the words of the model. */
    public List<Here> told(Council council, Optional<Position> position) {
        var today = LocalDate.now(clock);
        var stops = position.map(Position::stops).orElse(List.of());
        if (!stops.isEmpty()) {
            return stops.stream().map(stop -> here(council, stop, today)).toList();
        }
        return List.of(new Here(
                position.filter(Position::isRunning).isPresent()
                        ? "システムが次の段階へ進めています。しばらくしてから、画面を開き直してください"
                        : "この業務は終わっています",
                "",
                null,
                null,
                today));
    }

    private static Here here(Council council, Stop stop, LocalDate today) {
        var where = stop.phase().isEmpty() ? "" : "「%s」のうち、".formatted(stop.phase());
        return new Here(
                "%s「%s」です".formatted(where, stop.name()),
                WhoseTurn.of(council, stop.turn()),
                stop.since(),
                stop.due(),
                today);
    }

    private static Work work(Council council, String number) {
        return new Work(council.id(), council.keyOf(number));
    }
}
