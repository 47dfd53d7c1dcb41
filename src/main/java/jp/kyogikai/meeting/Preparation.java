package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.FiscalYear;

/**
 * A meeting of one body should have a meeting of another before it, so that its reports are ready (会議の前後).
 *
 * @param day of the meeting above
 * @param latest the last day on which the other is in time
 */
record Preparation(Body before, Body after, LocalDate day, LocalDate latest) {

    /** Whether one lies between the meeting above before this one and the last day; what begins with the year is not asked. */
    boolean isMet(List<LocalDate> daysAfter, List<LocalDate> daysBefore, FiscalYear year) {
        var since = daysAfter.stream()
                .filter(it -> it.isBefore(day))
                .max(LocalDate::compareTo)
                .orElse(year.firstDay().minusDays(1));
        return latest.isBefore(year.firstDay())
                || daysBefore.stream().anyMatch(it -> it.isAfter(since) && !it.isAfter(latest));
    }
}
