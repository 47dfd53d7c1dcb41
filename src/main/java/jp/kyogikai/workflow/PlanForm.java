package jp.kyogikai.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.PlanEntry;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The forms of a year's plan, as they are shown and sent (年間計画の様式). */
final class PlanForm {

    private PlanForm() {}

    /** One meeting; all of it may be changed, and the row removed. */
    record MeetingRow(String bodyId, String heldOn, String startsAt, String endsAt, String place) {

        static MeetingRow of(PlanEntry entry) {
            var schedule = entry.schedule();
            return new MeetingRow(
                    entry.body().value(),
                    schedule.on().toString(),
                    schedule.from().toString(),
                    schedule.to().toString(),
                    schedule.place());
        }
    }

    static List<PlanEntry> entries(FormRows rows) {
        return rows.rowsIfAny().stream().map(PlanForm::entry).toList();
    }

    private static PlanEntry entry(FormRow row) {
        var place = row.text("place", "場所", 200);
        return new PlanEntry(
                new BodyId(row.required("bodyId", "会議体", 64)),
                new Schedule(
                        TypedSchedule.date(typed(row, "heldOn"), "開催日"),
                        TypedSchedule.time(typed(row, "startsAt"), "開始時刻"),
                        TypedSchedule.time(typed(row, "endsAt"), "終了時刻"),
                        place.isEmpty() ? PlanEntry.NO_PLACE : place));
    }

    private static FormText typed(FormRow row, String key) {
        return FormText.submitted(row.text(key));
    }

    /** Why the office keeps to its plan of a body, where it says so. */
    static Map<BodyId, String> reasons(FormRows rows) {
        var reasons = new HashMap<BodyId, String>();
        rows.rowsIfAny().stream()
                .filter(row -> !row.text("reason").isEmpty())
                .forEach(row ->
                        reasons.put(new BodyId(row.required("id", "会議体", 64)), row.text("reason", "このまま採用する理由", 400)));
        return reasons;
    }

    static FiscalYear year(FormText typed) {
        var text = typed.required("年度");
        if (!text.matches("[0-9]{4}")) {
            new NoYear(text).raise();
        }
        return new FiscalYear(Integer.parseInt(text));
    }

    /** The one body to plan for; nothing where all are meant. */
    static @Nullable BodyId body(FormText typed) {
        return typed.typed().isEmpty() ? null : new BodyId(typed.typed());
    }

    /** A year that is none. */
    record NoYear(String typed) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」は年度として読み取れません。選択肢から選んでください。".formatted(typed);
        }
    }
}
