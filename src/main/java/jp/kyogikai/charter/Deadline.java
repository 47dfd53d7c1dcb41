package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.kyogikai.calendar.Counting;
import jp.kyogikai.calendar.DayCount;
import jp.kyogikai.calendar.MonthEnd;
import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.calendar.OnClosedDay;
import jp.kyogikai.calendar.Side;
import jp.kyogikai.shared.Article;
import org.jspecify.annotations.Nullable;

/**
 * Until when something has to be done, how the days are counted, and the rule that says so (期限の日数).
 *
 * @param onClosedDay what becomes of it on a day on which the office is closed; null where it moves away from the event
 * @param monthEnd the last day of a month in place of days, such as 前々月末日; null where it is told in days
 */
public record Deadline(
        int days,
        Counting counted,
        @Nullable OnClosedDay onClosedDay,
        @Nullable MonthEnd monthEnd,
        Article article) {

    public Deadline(int days, Counting counted, Article article) {
        this(days, counted, null, null, article);
    }

    static Deadline usual(int days) {
        return new Deadline(days, Counting.CALENDAR_DAYS, Article.unconfirmed());
    }

    /** The last day; on a day on which the office is closed it is the next one on which it is open. */
    LocalDate after(LocalDate event, OfficeCalendar calendar) {
        return on(Side.AFTER).dueFrom(event, calendar);
    }

    /** The last day before an event; on a day on which the office is closed it is the last one on which it was open. */
    LocalDate before(LocalDate event, OfficeCalendar calendar) {
        return (monthEnd == null ? on(Side.BEFORE) : monthEnd).dueFrom(event, calendar);
    }

    /** The latest event of which that day or one before is the last day before it. */
    LocalDate reach(LocalDate day, OfficeCalendar calendar) {
        return Stream.iterate(day, event -> event.plusDays(1))
                .takeWhile(event -> !before(event, calendar).isAfter(day))
                .reduce(day, (earlier, later) -> later);
    }

    /** Whether it falls on the same day before or after anything, whatever rule says so. */
    boolean isCountedLike(Deadline other) {
        return new Deadline(days, counted, onClosedDay, monthEnd, other.article).equals(other);
    }

    private DayCount on(Side side) {
        return onClosedDay == null ? DayCount.of(days, counted, side) : new DayCount(days, counted, side, onClosedDay);
    }

    /** What becomes of it on a closed day, where the charter says so itself; empty where it is as usual. */
    public String wordsOnClosedDay() {
        var moved = monthEnd == null ? onClosedDay : monthEnd.onClosedDay();
        return moved == null ? "" : "閉庁日に当たるときは、" + (moved == OnClosedDay.KEEP ? "その日のままとする" : moved.label() + "とする");
    }

    /** Such as 45日以内 or 10開庁日以内. */
    public String words() {
        return counted.words(days) + "以内";
    }

    /** Such as 7日前, 3開庁日前 or 前々月末日. */
    public String wordsBefore() {
        return monthEnd == null ? counted.words(days) + "前" : monthEnd.toString();
    }
}
