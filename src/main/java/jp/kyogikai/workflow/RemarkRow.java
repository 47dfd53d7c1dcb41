package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.program.Achievement;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.ItemRemark;
import jp.kyogikai.shared.PlanItemId;

/** One line of a report: an item of the plan, what the records say of it, and what the body adds (報告の原案の一覧の1行). */
record RemarkRow(String ref, String heading, boolean free, String achieved, String remark) {

    static RemarkRow of(ItemProgress item) {
        var entry = item.entry();
        var counted = entry.measure().isCounted();
        var numbers = "（計画　%s、実績　%s、%s）"
                .formatted(
                        entry.targetWords(),
                        entry.words(item.done()),
                        item.state().label());
        return new RemarkRow(
                item.id().value(),
                entry.title() + (counted ? numbers : ""),
                !counted,
                item.achieved() == null ? "" : item.achieved().name(),
                item.remark());
    }

    static List<ItemRemark> parse(FormRows rows) {
        return rows.rowsIfAny().stream().map(RemarkRow::parse).toList();
    }

    private static ItemRemark parse(FormRow row) {
        var achieved = row.text("achieved");
        return new ItemRemark(
                new PlanItemId(row.required("id", "計画の事項", 36)),
                achieved.isEmpty() ? null : Choices.parse(Achievement.class, achieved, "実施状況"),
                row.text("remark", "特記事項", 2000));
    }
}
