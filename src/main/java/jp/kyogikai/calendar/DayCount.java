package jp.kyogikai.calendar;

import java.time.LocalDate;

/**
 * A number of days before or after an event, such as 7日前 or 2開庁日後 (日数による期限).
 *
 * <p>The day of the event is not counted (民法第140条).
 */
public record DayCount(int days, Counting counted, Side from, OnClosedDay onClosedDay) implements Deadline {

    /** Raises IllegalArgumentException for less than no days, for the side already says where they lie. */
    public DayCount {
        if (days < 0) {
            throw new IllegalArgumentException("DayCount must not be negative: " + days);
        }
    }

    /** A deadline that moves away from the event where it falls on a closed day, as is usual. */
    public static DayCount of(int days, Counting counted, Side from) {
        return new DayCount(days, counted, from, from.onClosedDay());
    }

    @Override
    public LocalDate dueFrom(LocalDate event, OfficeCalendar calendar) {
        return onClosedDay.moved(counted.from(event, from.signed(days), calendar), calendar);
    }

    /** Such as 7日前 or 2開庁日後. */
    @Override
    public String toString() {
        return counted.words(days) + from.label();
    }
}
