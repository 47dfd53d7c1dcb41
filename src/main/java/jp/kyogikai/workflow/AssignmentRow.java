package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.casework.Assignment;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;

/** One line of who does what by when, as it comes back from the form (役割分担の一覧の1行). */
final class AssignmentRow {

    private AssignmentRow() {}

    static List<Assignment> parse(FormRows rows) {
        return rows.rowsIfAny().stream().map(AssignmentRow::parse).toList();
    }

    private static Assignment parse(FormRow row) {
        return new Assignment(
                row.required("who", "役割分担（誰が）", 200),
                row.required("what", "役割分担（何を）", 1000),
                CaseForm.optionalDate(FormText.submitted(row.text("dueOn")), "役割分担（いつまで）"));
    }
}
