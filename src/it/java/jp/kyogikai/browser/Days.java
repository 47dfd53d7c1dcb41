package jp.kyogikai.browser;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.shared.FiscalYear;

/** Days of the present fiscal year, in which the people of the demonstration are in office. */
record Days(LocalDate first) {

    static Days of(Clock clock) {
        return new Days(FiscalYear.of(LocalDate.now(clock)).firstDay());
    }

    /** So many days after the first of April, as models read it. */
    String plain(int days) {
        return first.plusDays(days).toString();
    }

    /** The same as the office types it. */
    String typed(int days) {
        var on = first.plusDays(days);
        return "%d/%d/%d".formatted(on.getYear(), on.getMonthValue(), on.getDayOfMonth());
    }
}
