package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.MinutesStyle;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Discussion;
import jp.kyogikai.shared.AgendaItemId;

/** One line of the minutes form: the item, its result, and what was said (会議録の一覧の1行). */
record MinutesRow(String ref, String heading, boolean closed, String label, String result, String discussion) {

    static MinutesRow of(AgendaLine line, MinutesStyle style) {
        var closed = line.entry().kind().isClosed();
        return new MinutesRow(
                line.id().value(),
                heading(line),
                closed,
                closed ? "論点・助言（事例の内容は書かないでください）" : "%s（%s）".formatted(style.heading(), style.advice()),
                line.resultLabel(),
                line.discussion());
    }

    private static String heading(AgendaLine line) {
        var entry = line.entry();
        var number = entry.kind().isClosed() ? "　" + entry.number() : "";
        return "%d　%s%s".formatted(line.position(), entry.title(), number);
    }

    static List<Discussion> parse(FormRows rows) {
        return rows.rows().stream().map(MinutesRow::parse).toList();
    }

    private static Discussion parse(FormRow row) {
        return new Discussion(new AgendaItemId(row.required("id", "議題", 36)), row.text("discussion", "審議の要旨", 20_000));
    }
}
