package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The months in which its charter has a body meet, against its meetings (定例の月). A meeting of another month, and a
 * second one of the same, stands for the first of those that have none.
 *
 * @param months in the order of the year; none where the charter names none
 * @param regular the days of its regular meetings, held or planned
 * @param free days on which it can still meet and does not meet yet
 */
record NamedMonths(List<YearMonth> months, List<LocalDate> regular, List<LocalDate> free) {

    NamedMonths {
        months = List.copyOf(months);
        regular = List.copyOf(regular);
        free = List.copyOf(free);
    }

    /** Those without a meeting in which the body can meet no more, and for which no other meeting stands. */
    List<YearMonth> lost() {
        return over().stream().skip(others()).toList();
    }

    /** The last day for a meeting in the first month that still needs one; nothing where none does. */
    Optional<LocalDate> lastDay() {
        var spare = Math.max(0, others() - over().size());
        return empty().stream()
                .flatMap(month -> lastDay(month).stream())
                .skip(spare)
                .findFirst();
    }

    /** The lost ones in words, such as 4月・5月. */
    String lostWords() {
        return lost().stream().map(month -> month.getMonthValue() + "月").collect(Collectors.joining("・"));
    }

    private List<YearMonth> over() {
        return empty().stream().filter(month -> lastDay(month).isEmpty()).toList();
    }

    private List<YearMonth> empty() {
        return months.stream()
                .filter(month -> regular.stream().map(YearMonth::from).noneMatch(month::equals))
                .toList();
    }

    private int others() {
        return regular.size() - (months.size() - empty().size());
    }

    private Optional<LocalDate> lastDay(YearMonth month) {
        return free.stream().filter(day -> YearMonth.from(day).equals(month)).max(Comparator.naturalOrder());
    }
}
