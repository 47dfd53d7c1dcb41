package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.kyogikai.calendar.Counting;
import jp.kyogikai.calendar.DayCount;
import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.calendar.Side;
import jp.kyogikai.shared.Article;

/** So many days within which something has to be done, how they are counted, and the rule that says so (期限の日数). */
public record Deadline(int days, Counting counted, Article article) {

    static Deadline usual(int days) {
        return new Deadline(days, Counting.CALENDAR_DAYS, Article.unconfirmed());
    }

    /** The last day; on a day on which the office is closed it is the next one on which it is open. */
    LocalDate after(LocalDate event, OfficeCalendar calendar) {
        return DayCount.of(days, counted, Side.AFTER).dueFrom(event, calendar);
    }

    /** The last day before an event; on a day on which the office is closed it is the last one on which it was open. */
    LocalDate before(LocalDate event, OfficeCalendar calendar) {
        return DayCount.of(days, counted, Side.BEFORE).dueFrom(event, calendar);
    }

    /** The latest event of which that day or one before is the last day before it. */
    LocalDate reach(LocalDate day, OfficeCalendar calendar) {
        return Stream.iterate(day, event -> event.plusDays(1))
                .takeWhile(event -> !before(event, calendar).isAfter(day))
                .reduce(day, (earlier, later) -> later);
    }

    /** Such as 45日以内 or 10開庁日以内. */
    public String words() {
        return counted.words(days) + "以内";
    }

    /** Such as 7日前 or 3開庁日前. */
    public String wordsBefore() {
        return counted.words(days) + "前";
    }
}
