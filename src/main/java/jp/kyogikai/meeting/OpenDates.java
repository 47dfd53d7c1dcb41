package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a body can still meet in a year, once a day and not nearer to its other regular meetings than its charter allows
 * (開催可能な回数).
 *
 * @param free days on which it can meet and does not meet yet
 * @param regular the days of its regular meetings, held or planned
 * @param shortest months that lie between two of them at least; 0 where the charter names no distance
 */
record OpenDates(List<LocalDate> free, List<LocalDate> regular, int shortest) {

    /** As many further meetings as find room, each as late as can be, the last one first. */
    List<LocalDate> latest() {
        var days = free.stream().sorted(Comparator.reverseOrder()).toList();
        return shortest == 0 ? days : spread(days);
    }

    private List<LocalDate> spread(List<LocalDate> days) {
        var laid = new ArrayList<LocalDate>();
        for (var day : days) {
            if (Stream.concat(regular.stream(), laid.stream()).allMatch(other -> months(day, other) >= shortest)) {
                laid.add(day);
            }
        }
        return List.copyOf(laid);
    }

    /** As the check of a plan counts them: from month to month. */
    private static long months(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(one), YearMonth.from(other)));
    }
}
