package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * When a body would best meet, and between which days it may be (開催の希望日と幅).
 *
 * @param since the first day that is not too early for what the meeting prepares, or late enough for what prepares it
 * @param by the last day that is in time for what the meeting prepares
 */
record Wish(LocalDate on, LocalDate from, LocalDate to, LocalDate since, LocalDate by) {

    /** Where all days between two are equally good. */
    Wish(LocalDate on, LocalDate from, LocalDate to) {
        this(on, from, to, from, to);
    }

    static Wish in(YearMonth month, LocalDate on) {
        return new Wish(on, month.atDay(1), month.atEndOfMonth());
    }

    /** As near to its day as those days allow between which it lies well. */
    Wish between(LocalDate first, LocalDate last) {
        var late = on.isBefore(first) ? first : on;
        return new Wish(late.isAfter(last) ? last : late, from, to, first, last);
    }

    /** As far as it lies between two days; the day itself stays, as what is wished for. */
    Wish within(LocalDate first, LocalDate last) {
        return new Wish(on, from.isBefore(first) ? first : from, to.isAfter(last) ? last : to, since, by);
    }

    /** The same with room on both sides. */
    Wish wider(int months) {
        return new Wish(on, from.minusMonths(months), to.plusMonths(months), since, by);
    }

    /** Whether a day lies well for what the meeting prepares, or what prepares it. */
    boolean isWell(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(by);
    }

    /** All days that it may be, the nearest to the one wished for first. */
    List<LocalDate> days() {
        return from.datesUntil(to.isBefore(from) ? from : to.plusDays(1))
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(on, day))))
                .toList();
    }
}
