package jp.kyogikai.desk.overdue;

import java.time.ZoneId;
import java.util.Map;
import jp.kyogikai.duty.DutyEvent;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Wareki;

/** One line of what happened to a deadline (期限の経過の1行). */
public record DutyEventRow(
        String on, String kind, String before, String after, String holder, String reason, String by) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** By whom is told by name; by username of whoever has no account any more. */
    static DutyEventRow of(DutyEvent event, Map<String, String> names) {
        var entry = event.entry();
        return new DutyEventRow(
                Wareki.day(event.at().atZone(ZONE).toLocalDate()),
                entry.kind().label(),
                Wareki.day(entry.dueBefore()),
                entry.dueAfter().equals(entry.dueBefore()) ? "" : Wareki.day(entry.dueAfter()),
                entry.holder(),
                entry.reason(),
                event.by().equals(Actor.system().id()) ? "自動" : names.getOrDefault(event.by(), event.by()));
    }
}
