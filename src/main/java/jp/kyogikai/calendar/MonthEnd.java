package jp.kyogikai.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** The last day of a month counted back from the month of an event, such as 前々月末日 (月末による期限). */
public record MonthEnd(int monthsBefore, OnClosedDay onClosedDay) implements Deadline {

    /** The last day of the month before the previous one, kept as it is: for a meeting in June 30 April (前々月末日). */
    public static final MonthEnd BEFORE_PREVIOUS = new MonthEnd(2, OnClosedDay.KEEP);

    /** Raises IllegalArgumentException for a month after the event. */
    public MonthEnd {
        if (monthsBefore < 0) {
            throw new IllegalArgumentException("MonthEnd must not lie after the event: " + monthsBefore);
        }
    }

    @Override
    public LocalDate dueFrom(LocalDate event, OfficeCalendar calendar) {
        return onClosedDay.moved(YearMonth.from(event).minusMonths(monthsBefore).atEndOfMonth(), calendar);
    }

    /** Such as 前々月末日. */
    @Override
    public String toString() {
        return switch (monthsBefore) {
            case 0 -> "当月末日";
            case 1 -> "前月末日";
            case 2 -> "前々月末日";
            default -> monthsBefore + "か月前の月の末日";
        };
    }
}
