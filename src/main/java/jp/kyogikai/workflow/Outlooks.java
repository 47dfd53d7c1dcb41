package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.WayUp;
import jp.kyogikai.consultation.Need;
import jp.kyogikai.issue.AwaitedReport;
import jp.kyogikai.issue.IssueLadder;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.WayAhead;
import jp.kyogikai.meeting.Forecast;
import jp.kyogikai.meeting.Forecasts;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import org.springframework.stereotype.Component;

/** Brings together the way that lies before an issue and the meetings of the bodies on it (上程見込みの照会). */
@Component
public class Outlooks {

    private final IssueLadder ladder;
    private final IssueRegister register;
    private final Forecasts forecasts;
    private final MeetingBook book;
    private final Councils councils;
    private final Clock clock;

    Outlooks(
            IssueLadder ladder,
            IssueRegister register,
            Forecasts forecasts,
            MeetingBook book,
            Councils councils,
            Clock clock) {
        this.ladder = ladder;
        this.register = register;
        this.forecasts = forecasts;
        this.book = book;
        this.councils = councils;
        this.clock = clock;
    }

    /** Empty once the deliberation is over. */
    public Optional<Outlook> of(IssueId id) {
        return ladder.wayAhead(id).map(way -> outlook(register.card(id).council(), way));
    }

    /** Of an issue that waits for a report: the subcommittee has to settle it before the bodies above go on. */
    Optional<Outlook> of(Need need) {
        return Optional.ofNullable(need.issue())
                .flatMap(ladder::wayAhead)
                .map(way -> outlook(need.council(), from(need, way)));
    }

    /** Of any issue that this meeting takes up; empty where its body decides about none. */
    Optional<Outlook> through(MeetingId id) {
        var day = book.card(id).schedule().on();
        return through(id, (council, body) -> new WayUp(council, day).from(body));
    }

    /** Whether issues come before the body of this meeting first, so that it is the one of which their proposals speak. */
    boolean isFirst(MeetingId id) {
        var meeting = book.card(id);
        return new WayUp(councils.council(meeting.council()), meeting.schedule().on())
                .first()
                .filter(meeting.body()::equals)
                .isPresent();
    }

    /** The same as far as the body of the meeting. */
    Optional<Outlook> asFarAs(MeetingId id) {
        return through(id, (council, body) -> List.of(body));
    }

    private Optional<Outlook> through(MeetingId id, BiFunction<Council, BodyId, List<BodyId>> way) {
        var meeting = book.card(id);
        var council = councils.council(meeting.council());
        return Optional.of(meeting.body())
                .filter(body -> council.body(body).tier().isDeciding())
                .map(body -> forecasts.through(meeting, way.apply(council, body)))
                .map(forecast -> new Outlook(council, Optional.empty(), forecast));
    }

    private static WayAhead from(Need need, WayAhead way) {
        var above = way.bodies().stream().filter(body -> !body.equals(need.body()));
        return new WayAhead(Stream.concat(Stream.of(need.body()), above).toList(), Optional.of(need.id()), List.of());
    }

    private Outlook outlook(CouncilId id, WayAhead way) {
        var council = councils.council(id);
        var due = way.reports().stream().map(AwaitedReport::due).max(Comparator.naturalOrder());
        var forecast = way.reports().stream()
                .filter(report -> council.has(report.body()))
                .map(report -> forecasts.afterReport(id, report.body(), report.due(), report.draft(), way.bodies()))
                .max(latestReport())
                .orElseGet(() -> forecasts.of(id, way.bodies(), LocalDate.now(clock), way.waiting()));
        return new Outlook(council, due, forecast);
    }

    /** Of several reports the issue waits for the last one, most of all for one whose day nobody can tell. */
    private static Comparator<Forecast> latestReport() {
        return Comparator.comparing(
                forecast -> forecast.chances().get(0).on(), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
