package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * When a body meets that has planned nothing yet, as far as its charter tells (開催頻度からの見込み).
 *
 * @param last the day of its latest regular meeting, held or planned; null where there was none
 * @param full whether a year has all the regular meetings that it may have
 */
record Expected(Cadence cadence, @Nullable LocalDate last, Predicate<FiscalYear> full) {

    private static final int FAR = 36; // months; no cadence is that seldom

    /** The first day on or after one; without a usual weekday the last day of the month. Empty where it meets on demand. */
    Optional<LocalDate> onOrAfter(LocalDate earliest) {
        return cadence.isOnDemand()
                ? Optional.empty()
                : Stream.iterate(YearMonth.from(earliest), month -> month.plusMonths(1))
                        .limit(FAR)
                        .filter(this::isAfterLast)
                        .filter(inTurn())
                        .filter(month -> !full.test(FiscalYear.of(month.atDay(1))))
                        .map(this::day)
                        .filter(day -> !day.isBefore(earliest))
                        .findFirst();
    }

    private LocalDate day(YearMonth month) {
        return cadence.usual().in(month).orElseGet(month::atEndOfMonth);
    }

    private boolean isAfterLast(YearMonth month) {
        return last == null || month.isAfter(YearMonth.from(last));
    }

    private Predicate<YearMonth> inTurn() {
        if (!cadence.usual().months().isEmpty()) {
            return month -> cadence.usual().months().contains(month.getMonth());
        }
        return last == null ? Expected.this::endsAPart : distant(YearMonth.from(last));
    }

    /** At the distance that the charter names from the one before. */
    private Predicate<YearMonth> distant(YearMonth from) {
        return month -> (months(month) - months(from)) % cadence.intervalMonths() == 0;
    }

    /** The year falls into as many parts as there are meetings; nobody knows where in its part the first one lies. */
    private boolean endsAPart(YearMonth month) {
        var year = FiscalYear.of(month.atDay(1));
        var number = months(month) - months(YearMonth.from(year.firstDay())) + 1;
        return ends().contains(number);
    }

    private List<Integer> ends() {
        return Stream.iterate(1, part -> part + 1)
                .limit(cadence.timesPerYear())
                .map(part -> 12 * part / cadence.timesPerYear())
                .toList();
    }

    private static int months(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }
}
