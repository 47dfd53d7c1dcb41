package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AttendanceEntry;
import jp.kyogikai.meeting.Presence;
import jp.kyogikai.shared.PersonId;

/** One line of the attendance form; name and organisation are shown only (出欠の一覧の1行). */
record AttendanceRow(String ref, String name, String organisation, String presence, String proxy, String note) {

    static AttendanceRow of(AttendanceEntry entry) {
        return new AttendanceRow(
                entry.person().value(),
                entry.name(),
                entry.organisation(),
                entry.presence().name(),
                entry.proxy(),
                entry.note());
    }

    static List<AttendanceEntry> parse(FormRows rows) {
        return rows.rows().stream().map(AttendanceRow::parse).toList();
    }

    private static AttendanceEntry parse(FormRow row) {
        return new AttendanceEntry(
                new PersonId(row.required("id", "委員", 36)),
                row.text("name"),
                row.text("organisation"),
                Choices.parse(Presence.class, row.text("presence"), "出欠"),
                row.text("proxy", "代理者", 100),
                row.text("note", "備考", 400));
    }
}
