package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.charter.YearPlanRule;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of one body should have a meeting of another before it, so that its reports are ready (会議の前後).
 *
 * @param day of the meeting above
 * @param rule about how long before that day the other meets; null where the last day alone is known
 * @param latest the last day on which the other is in time
 * @param article where that comes from
 */
record Preparation(
        Body before, Body after, LocalDate day, @Nullable YearPlanRule rule, LocalDate latest, Article article) {

    static Preparation by(Council council, Body before, Body after, LocalDate day) {
        var rule = council.yearPlan();
        var notice = council.deadlines().notice().article();
        return before.tier() == Tier.COORDINATION && after.tier() == Tier.PLENARY
                ? new Preparation(before, after, day, rule, rule.latest(day), rule.article())
                : new Preparation(before, after, day, null, council.noticeDue(day), notice);
    }

    /** About when the other best meets; nothing where the last day alone is known. */
    Optional<LocalDate> lead() {
        return Optional.ofNullable(rule).map(it -> it.lead(day));
    }

    /** The first day on which the other does not meet too early; nothing where its charter names its days itself. */
    Optional<LocalDate> earliest() {
        return Optional.ofNullable(rule)
                .filter(it -> before.cadence().leavesDaysOpen())
                .map(it -> it.earliest(day));
    }

    /** Whether one lies between the meeting above before this one and the last day; what begins with the year is not asked. */
    boolean isMet(List<LocalDate> daysAfter, List<LocalDate> daysBefore, FiscalYear year) {
        return latest.isBefore(year.firstDay())
                || last(daysAfter, daysBefore, year).isPresent();
    }

    /** The last one that is in time, where even that lies too early. */
    Optional<LocalDate> tooEarly(List<LocalDate> daysAfter, List<LocalDate> daysBefore, FiscalYear year) {
        return last(daysAfter, daysBefore, year)
                .filter(it -> earliest().filter(it::isBefore).isPresent());
    }

    private Optional<LocalDate> last(List<LocalDate> daysAfter, List<LocalDate> daysBefore, FiscalYear year) {
        var since = daysAfter.stream()
                .filter(it -> it.isBefore(day))
                .max(LocalDate::compareTo)
                .orElse(year.firstDay().minusDays(1));
        return daysBefore.stream()
                .filter(it -> it.isAfter(since) && !it.isAfter(latest))
                .max(Comparator.naturalOrder());
    }
}
