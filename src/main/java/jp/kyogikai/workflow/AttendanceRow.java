package jp.kyogikai.workflow;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.AttendanceEntry;
import jp.kyogikai.meeting.AttendanceRefusal;
import jp.kyogikai.meeting.Presence;
import jp.kyogikai.meeting.Stay;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of the attendance form; name and organisation are shown only (出欠の一覧の1行). */
record AttendanceRow(
        String ref,
        String name,
        String organisation,
        String presence,
        String proxy,
        boolean partly,
        String arrivedAt,
        String leftAt,
        String note) {

    static AttendanceRow of(AttendanceEntry entry) {
        return new AttendanceRow(
                entry.person().value(),
                entry.name(),
                entry.organisation(),
                entry.presence().name(),
                entry.proxy(),
                !entry.stay().isWhole(),
                Objects.toString(entry.stay().from(), ""),
                Objects.toString(entry.stay().to(), ""),
                entry.note());
    }

    static List<AttendanceEntry> parse(FormRows rows) {
        return rows.rows().stream().map(AttendanceRow::parse).toList();
    }

    private static AttendanceEntry parse(FormRow row) {
        var presence = Choices.among(Presence.TOGETHER, row.text("presence"), "出欠");
        return new AttendanceEntry(
                new PersonId(row.required("id", "委員", 36)),
                row.text("name"),
                row.text("organisation"),
                presence,
                presence == Presence.PROXY ? row.text("proxy", "代理出席者", 100) : "",
                presence.attends() && row.isChecked("partly") ? stay(row) : Stay.whole(),
                row.text("note", "備考", 400));
    }

    private static Stay stay(FormRow row) {
        var stay = new Stay(time(row, "arrivedAt", "遅参の時刻"), time(row, "leftAt", "早退の時刻"));
        if (stay.isWhole()) {
            new AttendanceRefusal.TimeMissing(row.text("name")).raise();
        }
        return stay;
    }

    private static @Nullable LocalTime time(FormRow row, String key, String label) {
        var typed = FormText.submitted(row.text(key));
        return typed.typed().isEmpty() ? null : TypedSchedule.time(typed, label);
    }
}
