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

    /** One line for each body that can meet in the year by a charter of it, and for others that met in it. */
    public List<LedgerLine> of(CouncilId council, FiscalYear year) {
        var all = meetings.findByCouncilIdAndFiscalYear(council.value(), year.value());
        var charters = YearCharters.of(councils, council, year);
        var days = MeetingDays.of(charters, LocalDate.now(clock));
        var others = charters.last().former().stream()
                .filter(body -> charters.find(body.id()).isEmpty());
        return Stream.concat(charters.bodies().stream(), others)
                .filter(body -> charters.lifetime(body.id()).isPresent()
                        || all.stream().anyMatch(meeting -> meeting.body().equals(body.id())))
                .map(body -> line(body, charters, days, all))
                .toList();
    }

    /** What several bodies are to reach together by their meetings or by standing, in the order of the charter. */
    public List<TotalLine> totals(CouncilId council, FiscalYear year) {
        var known = councils.council(council, year.lastDay());
        var asked = known.yearTotals().stream()
                .filter(total -> !total.counts().comesOfActivities())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var totals = new Totals(known, year, meetings.findByCouncilIdAndFiscalYear(council.value(), year.value()));
        var lines = of(council, year);
        return asked.stream()
                .map(total -> TotalLine.of(total, year, totals.of(total), lines, LocalDate.now(clock)))
                .toList();
    }

    private LedgerLine line(Body body, YearCharters charters, MeetingDays days, List<Meeting> all) {
        var year = charters.year();
        var entries = all.stream()
                .filter(meeting -> meeting.body().equals(body.id()))
                .map(meeting -> new LedgerEntry(MeetingCard.of(meeting), CountedAs.of(meeting, body)))
                .sorted(Comparator.comparing(entry -> entry.meeting().schedule().on()))
                .toList();
        var lifetime = charters.lifetimeOrNone(body.id());
        return new LedgerLine(body, year, lifetime, days.within(lifetime), entries, LocalDate.now(clock));
    }
}
