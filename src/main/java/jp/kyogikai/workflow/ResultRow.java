package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Handling;
import jp.kyogikai.meeting.ItemResult;
import jp.kyogikai.meeting.Tally;
import jp.kyogikai.shared.AgendaItemId;
import org.jspecify.annotations.Nullable;

/** One line of the results form: what is offered to choose, or noted where there is nothing to choose (結果の一覧の1行). */
record ResultRow(
        String ref,
        String heading,
        String kind,
        boolean matter,
        boolean choose,
        boolean closed,
        String result,
        String review,
        String reason) {

    /** A row as the form shows it; without a quorum every item has a choice, and a matter taken back has none. */
    static ResultRow of(
            AgendaLine line, boolean quorate, boolean withdrawn, boolean toConclude, @Nullable Tally tally) {
        var entry = line.entry();
        var number = entry.number() == null ? "" : "（" + entry.number() + "）";
        var isOpen = !withdrawn && (entry.consultation() != null || !quorate);
        var isReview = isOpen && entry.kind().isClosed();
        var notice = withdrawn ? "（取り下げられました）" : toConclude ? "（持越しの限度：今回は結論を出す）" : "";
        var ballots = tally == null || !entry.kind().isDecided() ? "" : "［" + tally.sentence() + "］";
        var heading = "%d　%s%s%s%s".formatted(line.position(), ballots, entry.title(), number, notice);
        return new ResultRow(
                line.id().value(),
                heading,
                entry.kind().label(),
                entry.consultation() != null && !withdrawn,
                isOpen && !isReview,
                isReview,
                isOpen ? "" : Handling.NOTED.name(),
                "",
                "");
    }

    static List<ItemResult> parse(FormRows rows) {
        return rows.rows().stream().map(ResultRow::parse).toList();
    }

    private static ItemResult parse(FormRow row) {
        var item = new AgendaItemId(row.required("id", "議題", 36));
        var reason = row.text("reason", "理由・特記事項", 4000);
        var result = row.text("result").isEmpty() ? row.text("review") : row.text("result");
        return switch (result) {
            case "", "NOTED" -> ItemResult.noted(item, reason);
            case "REPORTED" -> ItemResult.reported(item, reason);
            case "POSTPONED" -> ItemResult.postponed(item, reason);
            case "WRITTEN" -> ItemResult.leftToWriting(item, reason);
            default -> ItemResult.decided(item, Choices.parse(Outcome.class, result, "結果"), reason);
        };
    }
}
