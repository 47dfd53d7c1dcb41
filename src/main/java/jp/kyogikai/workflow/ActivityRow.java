package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Activity;
import jp.kyogikai.issue.ActivityKind;

/** One line of the list of activities; lines may be added and taken away until the report is adopted (調査活動の一覧の1行). */
record ActivityRow(String kind, String on, String subject, String result) {

    static ActivityRow of(Activity activity) {
        return new ActivityRow(activity.kind().name(), activity.on().toString(), activity.subject(), activity.result());
    }

    static List<Activity> parse(FormRows rows) {
        return rows.rowsIfAny().stream().map(ActivityRow::parse).toList();
    }

    private static Activity parse(FormRow row) {
        return new Activity(
                Choices.parse(ActivityKind.class, row.text("kind"), "調査活動の種類"),
                TypedSchedule.date(FormText.submitted(row.text("on")), "調査活動の実施日"),
                row.required("subject", "調査活動の相手先", 200),
                row.text("result", "調査活動の結果", 10_000));
    }
}
