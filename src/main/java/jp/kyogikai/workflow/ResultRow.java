package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Handling;
import jp.kyogikai.meeting.ItemResult;
import jp.kyogikai.shared.AgendaItemId;

/** One line of the results form; a matter has an outcome to choose, any other item was noted (結果の一覧の1行). */
record ResultRow(String ref, String heading, String kind, boolean matter, String result, String reason) {

    static ResultRow of(AgendaLine line) {
        var entry = line.entry();
        var number = entry.number() == null ? "" : "（" + entry.number() + "）";
        var isMatter = entry.consultation() != null;
        return new ResultRow(
                line.id().value(),
                "%d　%s%s".formatted(line.position(), entry.title(), number),
                entry.kind().label(),
                isMatter,
                isMatter ? "" : Handling.NOTED.name(),
                "");
    }

    static List<ItemResult> parse(FormRows rows) {
        return rows.rows().stream().map(ResultRow::parse).toList();
    }

    private static ItemResult parse(FormRow row) {
        var item = new AgendaItemId(row.required("id", "議題", 36));
        var reason = row.text("reason", "理由・特記事項", 4000);
        var result = row.text("result");
        if (result.equals(Handling.POSTPONED.name())) {
            return ItemResult.postponed(item, reason);
        }
        if (result.isEmpty() || result.equals(Handling.NOTED.name())) {
            return ItemResult.noted(item, reason);
        }
        return ItemResult.decided(item, Choices.parse(Outcome.class, result, "結果"), reason);
    }
}
