package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.CountedThing;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.FiscalYear;

/**
 * What several bodies have reached together in a year, against the number asked for (合計の1行).
 *
 * @param chances the days of as many meetings as can still add to it beside those counted, the last one first
 * @param today the day on which this is said
 */
public record TotalLine(YearTotal total, FiscalYear year, TotalCount count, List<LocalDate> chances, LocalDate today) {

    private static final int LAST_DAYS = 30;

    public TotalLine {
        chances = List.copyOf(chances);
    }

    /** With what its bodies can still do as the lines of the ledger know it. */
    static TotalLine of(YearTotal total, FiscalYear year, TotalCount count, List<LedgerLine> lines, LocalDate today) {
        var chances = lines.stream()
                .filter(line -> total.bodies().contains(line.body().id()))
                .flatMap(line -> chances(total.counts(), line))
                .sorted(Comparator.reverseOrder())
                .toList();
        return new TotalLine(total, year, count, chances, today);
    }

    /** A meeting that is planned is counted already where meetings are counted; it may yet add to all else. */
    private static Stream<LocalDate> chances(CountedThing counts, LedgerLine line) {
        if (!counts.comesOfMeetings()
                || (counts.comesOfReviews() && !line.body().caseReview().allowed())) {
            return Stream.empty();
        }
        return counts == CountedThing.MEETINGS
                ? line.further().stream()
                : Stream.concat(line.further().stream(), line.ahead());
    }

    public LedgerState state() {
        if (count.reached() >= total.atLeast()) {
            return LedgerState.MET;
        }
        if (isOver() || outOfReach() > 0) {
            return LedgerState.UNMET;
        }
        return isBehind() || isLate() ? LedgerState.AT_RISK : LedgerState.UNDER_WAY;
    }

    /** How much is neither reached nor planned. */
    int missing() {
        return Math.max(0, total.atLeast() - count.reached() - count.planned());
    }

    /** How much of that no meeting can bring any more. */
    int outOfReach() {
        if (!total.counts().comesOfMeetings() || (!total.counts().growsByOne() && !chances.isEmpty())) {
            return 0;
        }
        return Math.max(0, missing() - chances.size());
    }

    boolean isOver() {
        return today.isAfter(year.lastDay());
    }

    /** The last day on which a meeting can add to it; where none is needed for it, that of the year. */
    LocalDate end() {
        return chances.isEmpty() ? year.lastDay() : chances.get(0);
    }

    /** The last day for the next meeting, so that those after it find room; nothing where none is needed for it. */
    Optional<LocalDate> lastDay() {
        var needed = total.counts().growsByOne() ? missing() : Math.min(1, missing());
        return needed == 0 || needed > chances.size() ? Optional.empty() : Optional.of(chances.get(needed - 1));
    }

    /** Whether that day is near and nothing is planned for it. */
    boolean isLate() {
        return lastDay().filter(day -> !day.minusDays(LAST_DAYS).isAfter(today)).isPresent();
    }

    private boolean isBehind() {
        return count.reached() + count.planned() < expected();
    }

    /** At an even pace, each from the middle of its part of the year; what has no pace, all by the last quarter. */
    private long expected() {
        var days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1;
        var passed = Math.max(0, ChronoUnit.DAYS.between(year.firstDay(), today));
        var isLastQuarter = passed * 4 >= days * 3;
        return total.counts().isPaced()
                ? Math.round((double) total.atLeast() * passed / days)
                : isLastQuarter ? total.atLeast() : 0;
    }

    /** What the office should know, in one sentence. */
    public String sentence() {
        return new TotalNotice(this).sentence();
    }
}
