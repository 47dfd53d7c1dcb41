package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import jp.kyogikai.desk.samples.SamplePapers;
import jp.kyogikai.document.Spreadsheet.Cell;
import jp.kyogikai.document.Spreadsheet.Sheet;
import jp.kyogikai.shared.Paper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("P10 表計算の文書")
class WorkbookTests {

    private static final Papers PAPERS = new Papers(Path.of("no-office"), false);

    /** The file names characters beyond ASCII by their numbers. */
    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    Path folder;

    @Test
    @DisplayName("様式の表が1枚ずつのシートになり、見出しの名前が付き、様式の文言がそのまま載る")
    void everyTableIsASheet() throws IOException {
        try (var book = read(ledger(PAPERS))) {
            assertThat(book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("会議体ごとの回数", "合計の指標", "会議ごとの数え方");
            assertThat(rows(book, 0).get(0).getCellText(0)).isEqualTo("みほん市地域自立支援協議会 令和9年度　開催回数台帳");
            assertThat(rows(book, 0).get(1).getCellText(0)).isEqualTo("令和9年9月10日現在");
            assertThat(texts(rows(book, 0).get(3)))
                    .containsExactly("会議体", "定め", "開催", "予定", "不足", "開催可能", "数えない会議", "状況", "次にすること");
            assertThat(rows(book, 2).get(rows(book, 2).size() - 1).getCellText(0))
                    .isEqualTo("（みほん市福祉部障がい福祉課）");
        }
    }

    @Test
    @DisplayName("回数は数、開催日は日として入り、並べ替えと計算ができる")
    void numbersAndDaysStayWhatTheyAre() throws IOException {
        try (var book = read(ledger(PAPERS))) {
            var council = rows(book, 0).get(5);
            var first = rows(book, 2).get(4);

            assertThat(council.getCellText(0)).isEqualTo("調整会議");
            assertThat(council.getCell(4).getType()).isEqualTo(CellType.NUMBER);
            assertThat(council.getCellAsNumber(4)).hasValueSatisfying(missing -> assertThat(missing.intValue())
                    .isEqualTo(3));
            assertThat(first.getCellAsDate(2)).contains(LocalDateTime.of(2027, 6, 18, 0, 0));
        }
        assertThat(part(ledger(PAPERS), "xl/styles.xml"))
                .contains("[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;&quot;（&quot;aaa&quot;）&quot;");
    }

    @Test
    @DisplayName("「=」などで始まる文字は、式にならずに文字のまま残る")
    void textIsNeverAFormula() throws IOException {
        var typed = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.jp\")", "0123");
        var cells = typed.stream().map(words -> (Cell) new Cell.Text(words)).toList();
        var head = List.of("1", "2", "3", "4", "5", "6");
        var file = PAPERS.workbook(
                new Spreadsheet("台帳", List.of(new Sheet("台帳", List.of(), head, List.of(cells), List.of()))));

        try (var book = read(file)) {
            assertThat(texts(rows(book, 0).get(2))).isEqualTo(typed);
            assertThat(rows(book, 0).get(2)).allMatch(cell -> cell.getType() == CellType.STRING);
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    @DisplayName("そのまま印刷できる。A4横、項目名は各ページと画面の上に残り、ページ番号が付く")
    void printsAsItStands() throws IOException {
        var sheet = part(ledger(PAPERS), "xl/worksheets/sheet3.xml");

        assertThat(sheet)
                .contains("orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("ySplit=\"4\"", "state=\"frozen\"", "&amp;P / &amp;N");
        assertThat(part(ledger(PAPERS), "xl/workbook.xml")).contains("_xlnm.Print_Titles", "$4:$4");
    }

    @Test
    @DisplayName("N9 試用のときは、どのシートのどのページにも見本と表示する")
    void workbookOfTheDemoSaysSpecimen() throws IOException {
        var demo = ledger(new Papers(Path.of("no-office"), true));

        for (var number = 1; number <= 3; number++) {
            assertThat(part(demo, "xl/worksheets/sheet%d.xml".formatted(number)))
                    .contains("見本　試用データのみ");
        }
        assertThat(part(ledger(PAPERS), "xl/worksheets/sheet1.xml")).doesNotContain("見本　試用データのみ");
    }

    private static byte[] ledger(Papers papers) {
        return papers.workbook("year-ledger", sample("year-ledger"));
    }

    private static Paper sample(String name) {
        return SamplePapers.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .paper();
    }

    private static ReadableWorkbook read(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file));
    }

    private static List<Row> rows(ReadableWorkbook book, int sheet) throws IOException {
        return book.getSheet(sheet).orElseThrow().read();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private String part(byte[] file, String name) throws IOException {
        Files.write(folder.resolve("book.xlsx"), file);
        try (var zip = new ZipFile(folder.resolve("book.xlsx").toFile())) {
            var xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return REFERENCE.matcher(xml).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
        }
    }
}
