package jp.kyogikai.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many cases meetings looked at, and how many organisations took part (事例検討の件数).
 *
 * @param meetings at which at least one case was looked at
 * @param cases looked at; one that was put off is not counted
 * @param attendances the organisations of each meeting, added up (延べ)
 * @param organisations each counted once (実数)
 */
public record ReviewCount(int meetings, int cases, int attendances, Set<String> organisations) {

    public ReviewCount {
        organisations = Set.copyOf(organisations);
    }

    static ReviewCount of(Meeting meeting) {
        var cases = (int) meeting.items().stream()
                .filter(item -> item.isClosed() && item.isDecided())
                .count();
        var present = cases == 0 ? Set.<String>of() : organisations(meeting);
        return new ReviewCount(cases == 0 ? 0 : 1, cases, present.size(), present);
    }

    /** Where those come from who took part, by proxy too; each once (参加した事業者・機関). */
    static Set<String> organisations(Meeting meeting) {
        return meeting.attendances().stream()
                .map(Attendance::entry)
                .filter(entry -> entry.presence().attends())
                .map(entry -> entry.organisation().strip())
                .filter(organisation -> !organisation.isEmpty())
                .collect(Collectors.toSet());
    }

    static ReviewCount sum(Collection<ReviewCount> counts) {
        var all = new HashSet<String>();
        counts.forEach(count -> all.addAll(count.organisations()));
        return new ReviewCount(
                counts.stream().mapToInt(ReviewCount::meetings).sum(),
                counts.stream().mapToInt(ReviewCount::cases).sum(),
                counts.stream().mapToInt(ReviewCount::attendances).sum(),
                all);
    }
}
