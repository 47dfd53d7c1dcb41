package jp.kyogikai.charter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.calendar.NthWeekday;
import org.jspecify.annotations.Nullable;

/**
 * When a body usually meets, such as 偶数月の第2木曜日、14時から (定例の開催日).
 *
 * @param months in the order of the fiscal year; empty where the charter names none
 * @param weekday such as 第2木曜日; null where the charter names none
 * @param from null where the charter names no hours
 */
public record UsualDay(
        List<Month> months,
        @Nullable NthWeekday weekday,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    /** A charter that names neither months nor days nor hours. */
    public static final UsualDay UNKNOWN = new UsualDay(List.of(), null, null, null);

    /** Such as 5月・2月　第2木曜日　14:00から; empty where the charter names nothing. */
    public String words() {
        var inMonths = months.stream().map(month -> month.getValue() + "月").collect(Collectors.joining("・"));
        return Stream.of(
                        months.size() == 12 ? "毎月" : inMonths,
                        weekday == null ? "" : weekday.toString(),
                        from == null ? "" : from + "から" + to + "まで")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("　"));
    }

    public UsualDay {
        months = months.stream()
                .sorted(Comparator.comparing(month -> month.minus(3)))
                .toList();
    }

    /** The usual day of a month; empty where the charter names no weekday, or the month has no such day. */
    public Optional<LocalDate> in(YearMonth month) {
        return Optional.ofNullable(weekday).flatMap(nth -> nth.in(month));
    }

    /** Whether it is the usual day of its month, in a month that the charter names where it names some. */
    public boolean isOn(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonth()))
                && in(YearMonth.from(day)).filter(day::equals).isPresent();
    }

    /** Whether a day is of the usual weekday, in whichever week; never where the charter names none. */
    public boolean isOnWeekday(LocalDate day) {
        return weekday != null && weekday.weekday() == day.getDayOfWeek();
    }
}
