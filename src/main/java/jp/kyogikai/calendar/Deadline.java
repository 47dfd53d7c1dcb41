package jp.kyogikai.calendar;

import java.time.LocalDate;

/** When something is due, told from the day of an event such as a meeting (期限の定め). */
public sealed interface Deadline permits DayCount, MonthEnd {

    /** The day on which it is due where the event falls on the given day. */
    LocalDate dueFrom(LocalDate event, OfficeCalendar calendar);
}
