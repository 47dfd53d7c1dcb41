package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.program.PlanEntry;
import jp.kyogikai.program.PlanLine;
import jp.kyogikai.program.PlanMeasure;
import jp.kyogikai.shared.PlanItemId;
import org.jspecify.annotations.Nullable;

/** One line of the draft of a plan; lines may be added and taken away until it is sent (計画の原案の一覧の1行). */
record PlanRow(String ref, String title, String timing, String measure, String counted, String kind, int target) {

    static PlanRow of(PlanLine line) {
        var entry = line.entry();
        return new PlanRow(
                line.id() == null ? "" : line.id().value(),
                entry.title(),
                entry.timing(),
                entry.measure().name(),
                entry.countedBodyId(),
                entry.kind() == null ? "" : entry.kind(),
                entry.target());
    }

    static List<PlanLine> parse(FormRows rows) {
        return rows.rowsIfAny().stream().map(PlanRow::parse).toList();
    }

    private static PlanLine parse(FormRow row) {
        var id = row.text("id");
        var measure = Choices.parse(PlanMeasure.class, row.text("measure"), "計画の事項の数え方");
        var entry = new PlanEntry(
                row.required("title", "計画の事項", 200),
                row.text("timing", "時期", 100),
                measure,
                row.required("counted", "数える会議体", 64),
                kind(row, measure),
                row.number("target", 0));
        return new PlanLine(id.isEmpty() ? null : new PlanItemId(id), entry);
    }

    private static @Nullable String kind(FormRow row, PlanMeasure measure) {
        return measure == PlanMeasure.UNDERTAKINGS ? row.required("kind", "活動の種類", 20) : null;
    }
}
