package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.casework.AssignmentResult;
import jp.kyogikai.casework.FollowUpEntry;
import jp.kyogikai.casework.OpenAssignment;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.Wareki;

/** One line of what was assigned before; only what became of it can be changed (役割分担の確認の1行). */
record FollowUpRow(String ref, String who, String what, String due, String result, String dueOn, String reason) {

    static FollowUpRow of(OpenAssignment open) {
        var due = open.assignment().dueOn();
        return new FollowUpRow(
                open.key(),
                open.assignment().who(),
                open.assignment().what(),
                due == null ? "定めなし" : Wareki.day(due),
                "",
                due == null ? "" : due.toString(),
                "");
    }

    static List<FollowUpEntry> parse(FormRows rows) {
        return rows.rowsIfAny().stream().map(FollowUpRow::parse).toList();
    }

    private static FollowUpEntry parse(FormRow row) {
        var result = row.text("result");
        return new FollowUpEntry(
                row.text("id"),
                result.isEmpty() ? null : Choices.parse(AssignmentResult.class, result, "役割分担の結果"),
                CaseForm.optionalDate(FormText.submitted(row.text("dueOn")), "役割分担の新しい期日"),
                row.text("reason", "取りやめる理由", 1000));
    }
}
