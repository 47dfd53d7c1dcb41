package jp.kyogikai.charter;

import java.time.LocalDate;
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

    /** Such as 45日以内 or 10開庁日以内. */
    public String words() {
        return counted.words(days) + "以内";
    }
}
