package jp.kyogikai.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day of a council's own calendar with the name it has there, once or every year (閉庁日・開庁日の定め).
 *
 * @param year the year, or null where the day returns every year
 */
public record NamedDay(MonthDay day, @Nullable Integer year, String name) {

    public static NamedDay everyYear(MonthDay day, String name) {
        return new NamedDay(day, null, name);
    }

    public static NamedDay once(LocalDate date, String name) {
        return new NamedDay(MonthDay.from(date), date.getYear(), name);
    }

    public boolean isEveryYear() {
        return year == null;
    }

    /** The one date; empty where the day returns every year. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(year).map(day::atYear);
    }

    public boolean isOn(LocalDate date) {
        return day.equals(MonthDay.from(date)) && (year == null || year == date.getYear());
    }

    /** Whether there is a date that both of them name. */
    public boolean meets(NamedDay other) {
        return day.equals(other.day) && (year == null || other.year == null || year.equals(other.year));
    }
}
