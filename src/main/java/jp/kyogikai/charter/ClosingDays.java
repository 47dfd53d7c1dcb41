package jp.kyogikai.charter;

import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.shared.Article;

/** On which days the office of a council is closed, with its source (閉庁日の定め). */
public record ClosingDays(OfficeCalendar calendar, Article article) {

    static final ClosingDays USUAL = new ClosingDays(OfficeCalendar.USUAL, Article.unconfirmed());
}
