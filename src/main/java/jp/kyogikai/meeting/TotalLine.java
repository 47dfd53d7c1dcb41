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
 * @param unrecorded the days that have passed of meetings of its bodies without their results being recorded
 * @param today the day on which this is said
 */
public record TotalLine(
        YearTotal total,
        FiscalYear year,
        TotalCount count,
        List<LocalDate> chances,
        List<LocalDate> unrecorded,
        LocalDate today) {

    private static final int LAST_DAYS = 30;

    public TotalLine {
        chances = List.copyOf(chances);
        unrecorded = List.copyOf(unrecorded);
    }

    /** With what its bodies can still do as the lines of the ledger know it. */
    static TotalLine of(YearTotal total, FiscalYear year, TotalCount count, List<LedgerLine> lines, LocalDate today) {
        var counted = lines.stream()
                .filter(line -> total.bodies().contains(line.body().id()))
                .toList();
        var chances = counted.stream()
                .flatMap(line -> chances(total.counts(), line))
                .map(day -> day.isBefore(today) ? today : day)
                .sorted(Comparator.reverseOrder())
                .toList();
        var unrecorded = counted.stream()
                .filter(line -> canAdd(total.counts(), line))
                .flatMap(LedgerLine::daysUnrecorded)
                .toList();
        return new TotalLine(total, year, count, chances, unrecorded, today);
    }

    /**
     * A meeting that is planned is counted already where meetings are counted; it may yet add to all else, also after
     * its day as soon as its results are recorded.
     */
    private static Stream<LocalDate> chances(CountedThing counts, LedgerLine line) {
        if (!canAdd(counts, line)) {
            return Stream.empty();
        }
        return counts == CountedThing.MEETINGS
                ? line.further().stream()
                : Stream.concat(line.further().stream(), line.ahead());
    }

    private static boolean canAdd(CountedThing counts, LedgerLine line) {
        return counts.comesOfMeetings()
                && (!counts.comesOfReviews() || line.body().caseReview().allowed());
    }

    public LedgerState state() {
        if (count.reached() >= total.atLeast()) {
            return LedgerState.MET;
        }
        if (isOver() || outOfReach() > 0) {
            return LedgerState.UNMET;
        }
        return isBehind() || isLate() || isUnproven() ? LedgerState.AT_RISK : LedgerState.UNDER_WAY;
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

    /** The last day on which a meeting can add to it; where none is needed or none is to come, that of the year. */
    LocalDate end() {
        return chances.isEmpty() || !chances.get(0).isAfter(today) ? year.lastDay() : chances.get(0);
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

    /** Whether meetings are counted as planned of which nobody has said for two weeks that they were held. */
    boolean isUnproven() {
        var overdue = unrecorded.stream()
                .filter(day -> LedgerLine.isLongUnrecorded(day, today))
                .count();
        return count.planned() > 0 && count.reached() + count.planned() - overdue < total.atLeast() - missing();
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

    /** What the office should know, and whether results wait to be recorded. */
    public String notice() {
        return sentence()
                + (unrecorded.isEmpty() || state() == LedgerState.MET
                        ? ""
                        : "開催日を過ぎても結果が記録されていない会議が%d件あります。".formatted(unrecorded.size()));
    }

    /** What the office should know, in one sentence. */
    public String sentence() {
        return new TotalNotice(this).sentence();
    }
}
