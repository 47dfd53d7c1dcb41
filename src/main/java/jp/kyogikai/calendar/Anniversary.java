package jp.kyogikai.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;

/** One line of the list of national holidays: its name, the years in which it stands, and its day in each (祝日の定め). */
record Anniversary(String name, int first, int last, IntFunction<LocalDate> day) {

    static Anniversary fixed(String name, int month, int day) {
        return new Anniversary(name, Holidays.FIRST_YEAR, Holidays.LAST_YEAR, year -> LocalDate.of(year, month, day));
    }

    /** On a Monday, such as the second of January (ハッピーマンデー). */
    static Anniversary monday(String name, int month, int nth) {
        var monday = dayOfWeekInMonth(nth, DayOfWeek.MONDAY);
        return new Anniversary(name, Holidays.FIRST_YEAR, Holidays.LAST_YEAR, year -> LocalDate.of(year, month, 1)
                .with(monday));
    }

    static Anniversary equinox(String name, IntFunction<LocalDate> day) {
        return new Anniversary(name, Holidays.FIRST_YEAR, Holidays.LAST_YEAR, day);
    }

    Anniversary from(int year) {
        return new Anniversary(name, year, last, day);
    }

    Anniversary until(int year) {
        return new Anniversary(name, first, year, day);
    }

    Anniversary only(int year) {
        return from(year).until(year);
    }

    /** In one year a law of its own puts the holiday on another day. */
    Anniversary moved(int year, int month, int dayOfMonth) {
        return new Anniversary(
                name, first, last, it -> it == year ? LocalDate.of(year, month, dayOfMonth) : day.apply(it));
    }

    boolean standsIn(int year) {
        return first <= year && year <= last;
    }

    Holiday in(int year) {
        return new Holiday(day.apply(year), name);
    }
}
