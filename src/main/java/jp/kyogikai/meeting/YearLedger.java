package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of each body how many meetings its year asks for, has had and will have (開催回数台帳). */
@Component
@Transactional(readOnly = true)
public class YearLedger {

    private final Meetings meetings;
    private final Councils councils;
    private final Clock clock;

    YearLedger(Meetings meetings, Councils councils, Clock clock) {
        this.meetings = meetings;
        this.councils = councils;
        this.clock = clock;
    }

    /** One line for each body that meets with an agenda by the charter of the year, and for ended ones that met in it. */
    public List<LedgerLine> of(CouncilId council, FiscalYear year) {
        var all = meetings.findByCouncilIdAndFiscalYear(council.value(), year.value());
        var charter = councils.council(council, year.lastDay());
        var ended = charter.former().stream()
                .filter(body -> all.stream().anyMatch(meeting -> meeting.body().equals(body.id())));
        return Stream.concat(charter.meetingBodies().stream(), ended)
                .map(body -> line(body, year, all))
                .toList();
    }

    /** What several bodies are to reach together, in the order of the charter. */
    public List<TotalLine> totals(CouncilId council, FiscalYear year) {
        var all = meetings.findByCouncilIdAndFiscalYear(council.value(), year.value());
        var known = councils.council(council, year.lastDay());
        var totals = new Totals(known, year, all);
        return known.yearTotals().stream()
                .map(total -> new TotalLine(total, year, totals.of(total), LocalDate.now(clock)))
                .toList();
    }

    private LedgerLine line(Body body, FiscalYear year, List<Meeting> all) {
        var entries = all.stream()
                .filter(meeting -> meeting.body().equals(body.id()))
                .map(meeting -> new LedgerEntry(MeetingCard.of(meeting), CountedAs.of(meeting, body)))
                .sorted(Comparator.comparing(entry -> entry.meeting().schedule().on()))
                .toList();
        return new LedgerLine(body, year, entries, LocalDate.now(clock));
    }
}
