package jp.kyogikai.program;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.meeting.TotalCount;
import jp.kyogikai.meeting.TotalLine;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bodies of a council reach together in a year, by their meetings and by their activities (合計). */
@Component
@Transactional(readOnly = true)
public class YearTotals {

    private final YearLedger meetings;
    private final ActivityLedger activities;
    private final Councils councils;
    private final Clock clock;

    YearTotals(YearLedger meetings, ActivityLedger activities, Councils councils, Clock clock) {
        this.meetings = meetings;
        this.activities = activities;
        this.councils = councils;
        this.clock = clock;
    }

    /** One line for each that the charter of the last day of the year asks for, in its order. */
    public List<TotalLine> of(CouncilId council, FiscalYear year) {
        var byMeetings = meetings.totals(council, year).stream().collect(toMap(TotalLine::total, identity()));
        return councils.council(council, year.lastDay()).yearTotals().stream()
                .map(total -> Optional.ofNullable(byMeetings.get(total))
                        .orElseGet(() -> line(total, year, counted(council, year, total))))
                .toList();
    }

    /** The activities that are counted, in the order of their days; none where meetings or bodies are. */
    public List<UndertakingCard> counted(CouncilId council, FiscalYear year, YearTotal total) {
        return total.counts().comesOfActivities()
                ? activities.in(council, year).stream()
                        .filter(it -> !it.cancelled()
                                && total.takes(it.done().body(), it.done().kind()))
                        .toList()
                : List.of();
    }

    private TotalLine line(YearTotal total, FiscalYear year, List<UndertakingCard> counted) {
        var count = new TotalCount(counted.size(), 0, List.of(), kinds(total, counted));
        return new TotalLine(total, year, count, List.of(), List.of(), LocalDate.now(clock));
    }

    /** How many of each kind where they are of several, such as 訪問56件. */
    private static List<String> kinds(YearTotal total, List<UndertakingCard> counted) {
        var numbers = counted.stream().collect(groupingBy(it -> it.done().kind(), LinkedHashMap::new, counting()));
        return numbers.size() < 2
                ? List.of()
                : numbers.entrySet().stream()
                        .map(it -> it.getKey() + it.getValue() + total.counts().unit())
                        .toList();
    }
}
