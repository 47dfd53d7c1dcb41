package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.MeasureKind;
import jp.kyogikai.issue.MeasurePlan;

/** One line of the form on what is done about an adopted issue (採択後の取組の1行). */
record MeasureRow(String kind, String responsible, String action, String due) {

    /** An empty line to begin with. */
    static MeasureRow empty() {
        return new MeasureRow(MeasureKind.OWN.name(), "", "", "");
    }

    static List<MeasurePlan> parse(FormRows rows) {
        return rows.rowsIfAny().stream().map(MeasureRow::parse).toList();
    }

    private static MeasurePlan parse(FormRow row) {
        return new MeasurePlan(
                Choices.parse(MeasureKind.class, row.text("kind"), "区分"),
                row.required("responsible", "誰が", 200),
                row.required("action", "何を", 4000),
                TypedSchedule.date(FormText.submitted(row.text("due")), "いつまで"));
    }
}
