package jp.kyogikai.desk.program;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.document.Spreadsheet;
import jp.kyogikai.document.Spreadsheet.Cell;
import jp.kyogikai.document.Spreadsheet.Sheet;
import jp.kyogikai.shared.Wareki;

/** The ledger of activities as a file for spreadsheets, in which nothing typed becomes a formula (活動台帳のCSVとExcel). */
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

    /** The same as a sheet, in which what was counted stays a number. */
    static Spreadsheet sheet(String title, List<ActivityView> activities) {
        var rows = activities.stream()
                .map(ActivityTable::row)
                .map(cells -> IntStream.range(0, cells.size())
                        .mapToObj(column -> cell(HEAD.get(column), cells.get(column)))
                        .toList())
                .toList();
        return new Spreadsheet(title, List.of(new Sheet("活動台帳", List.of(), HEAD, rows, List.of())));
    }

    private static Cell cell(String column, String words) {
        if (words.isEmpty()) {
            return new Cell.Text("");
        }
        return switch (column) {
            case "実施日" -> day(LocalDate.parse(words));
            case "人数", "事業所・機関数" -> new Cell.Count(Integer.parseInt(words));
            default -> new Cell.Text(words);
        };
    }

    private static Cell day(LocalDate day) {
        return new Cell.Day(day, Wareki.dayAndWeekday(day));
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
