package jp.kyogikai.charter;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.kyogikai.shared.Article;

/**
 * How the meetings of a year are laid out where their bodies say nothing themselves (年間計画の定め).
 *
 * @param leadDays about how many days before the plenary the coordination body meets
 * @param toleranceDays by how many days that may be more or fewer
 * @param from when a meeting usually begins
 * @param to when it usually ends
 */
public record YearPlanRule(int leadDays, int toleranceDays, LocalTime from, LocalTime to, Article article) {

    static final YearPlanRule USUAL =
            new YearPlanRule(25, 7, LocalTime.of(14, 0), LocalTime.of(16, 0), Article.unconfirmed());

    /** About when the coordination body meets for a plenary on that day. */
    public LocalDate lead(LocalDate plenary) {
        return plenary.minusDays(leadDays);
    }

    /** The first day on which it does not meet too early for that. */
    public LocalDate earliest(LocalDate plenary) {
        return lead(plenary).minusDays(toleranceDays);
    }

    /** The last day on which it still meets in time for that. */
    public LocalDate latest(LocalDate plenary) {
        return lead(plenary).plusDays(toleranceDays);
    }
}
