package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;

/** When a body would best meet, and between which days it may be (開催の希望日と幅). */
record Wish(LocalDate on, LocalDate from, LocalDate to) {

    static Wish in(YearMonth month, LocalDate on) {
        return new Wish(on, month.atDay(1), month.atEndOfMonth());
    }

    /** As far as it lies between two days; the day itself stays, as what is wished for. */
    Wish within(LocalDate first, LocalDate last) {
        return new Wish(on, from.isBefore(first) ? first : from, to.isAfter(last) ? last : to);
    }

    /** The same with room on both sides. */
    Wish wider(int months) {
        return new Wish(on, from.minusMonths(months), to.plusMonths(months));
    }
}
