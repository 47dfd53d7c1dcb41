package jp.kyogikai.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A weekday counted within its month, such as 第2木曜日 (第n曜日). */
public record NthWeekday(int nth, DayOfWeek weekday) {

    /** Raises IllegalArgumentException where no month has so many of a weekday. */
    public NthWeekday {
        if (nth < 1 || nth > 5) {
            throw new IllegalArgumentException("NthWeekday must be between 1 and 5: " + nth);
        }
    }

    /** That day of a month; empty where the month has no fifth one. */
    public Optional<LocalDate> in(YearMonth month) {
        return Optional.of(month.atDay(1).with(dayOfWeekInMonth(nth, weekday)))
                .filter(day -> YearMonth.from(day).equals(month));
    }

    /** Such as 第2木曜日. */
    @Override
    public String toString() {
        return "第" + nth + weekday.getDisplayName(TextStyle.FULL, Locale.JAPAN);
    }
}
