package jp.kyogikai.desk.program;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger of activities as a file for spreadsheets, in which nothing typed becomes a formula (活動台帳のCSV). */
final class ActivityTable {

    /** Without it spreadsheet programs take the text for another encoding. */
    private static final String MARK = "\uFEFF";

    private static final List<String> HEAD =
            List.of("番号", "会議体", "種類", "名称", "実施日", "場所", "人数", "事業所・機関数", "結果", "計画の事項", "取消し");

    private ActivityTable() {}

    static byte[] of(List<ActivityView> activities) {
        return Stream.concat(Stream.of(HEAD), activities.stream().map(ActivityTable::row))
                .map(cells -> cells.stream().map(ActivityTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(ActivityView it) {
        return List.of(
                it.number(),
                it.body(),
                it.kind(),
                it.title(),
                it.day(),
                it.place(),
                it.people(),
                it.offices(),
                it.result(),
                it.item(),
                it.cancelled() ? "取消し" : "");
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
