package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.shared.AgendaItemId;

/** One line of the minutes form: the item, its result, and what was said (会議録の一覧の1行). */
record MinutesRow(String ref, String heading, String result, String discussion) {

    static MinutesRow of(AgendaLine line) {
        return new MinutesRow(
                line.id().value(),
                "%d　%s".formatted(line.position(), line.entry().title()),
                line.resultLabel(),
                line.discussion());
    }

    static Map<AgendaItemId, String> parse(FormRows rows) {
        return rows.rows().stream()
                .collect(toMap(
                        row -> new AgendaItemId(row.required("id", "議題", 36)),
                        MinutesRow::discussion,
                        (first, second) -> second));
    }

    private static String discussion(FormRow row) {
        return row.text("discussion", "審議の要旨", 20_000);
    }
}
