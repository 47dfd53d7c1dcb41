package jp.kyogikai.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.kyogikai.document.Spreadsheet.Cell;
import jp.kyogikai.document.Spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The tables of a finished paper for a spreadsheet program, each on a sheet named by its heading (Excel版). */
final class SheetEdition {

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final String NUMBERED = "^[0-9０-９]+[\\s　]+";

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> preface = new ArrayList<>();
    private @Nullable Part part;

    private SheetEdition() {}

    /** What a heading stands over, up to the next one. */
    private record Part(String heading, List<String> above, List<TextTable> tables, List<String> below) {

        Part(String heading) {
            this(heading, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void line(String words) {
            (tables.isEmpty() ? above : below).add(words);
        }
    }

    static Spreadsheet of(String title, Element body) {
        var edition = new SheetEdition();
        edition.children(body);
        edition.end();
        return new Spreadsheet(title, edition.sheets);
    }

    private void children(Element parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "h1" -> {} // the title of the whole
            case "h2" -> {
                end();
                part = new Part(TextLines.inOneLine(element).replaceFirst(NUMBERED, ""));
            }
            case "table" -> here().tables().add(TextTable.of(element));
            case "div", "section", "ul", "ol" -> children(element);
            default -> line(TextLines.inOneLine(element));
        }
    }

    private Part here() {
        if (part == null) {
            part = new Part("");
        }
        return part;
    }

    private void line(String words) {
        if (part == null) {
            preface.add(words);
        } else {
            part.line(words);
        }
    }

    /** What has no table of its own stands below the one before. */
    private void end() {
        if (part == null) {
            return;
        }
        if (part.tables().isEmpty() && !sheets.isEmpty()) {
            addBelow(part);
        } else if (part.tables().isEmpty()) {
            sheets.add(new Sheet(part.heading(), above(part), List.of(), List.of(), List.of()));
        }
        for (var table : part.tables()) {
            var isLast = table == part.tables().get(part.tables().size() - 1);
            sheets.add(sheet(part, table, isLast ? part.below() : List.of()));
        }
    }

    private void addBelow(Part rest) {
        var last = sheets.remove(sheets.size() - 1);
        var below = new ArrayList<>(last.below());
        below.add(rest.heading());
        below.addAll(rest.above());
        sheets.add(new Sheet(last.name(), last.above(), last.head(), last.rows(), below));
    }

    private Sheet sheet(Part of, TextTable table, List<String> below) {
        var name = table.caption().isEmpty() ? of.heading() : table.caption();
        return new Sheet(name, above(of), table.columns(), rows(table), below);
    }

    private List<String> above(Part of) {
        var lines = new ArrayList<>(preface);
        lines.add(of.heading());
        lines.addAll(of.above());
        return lines;
    }

    private static List<List<Cell>> rows(TextTable table) {
        return table.rows().stream()
                .map(row ->
                        TextTable.cells(row).stream().map(SheetEdition::cell).toList())
                .toList();
    }

    private static Cell cell(Element cell) {
        var words = String.join("\n", TextTable.values(cell));
        var time = cell.getElementsByTagName("time").item(0);
        if (time instanceof Element day && TextLines.inOneLine(day).equals(words)) {
            return day(day.getAttribute("datetime"), words);
        }
        return COUNT.matcher(words).matches() ? new Cell.Count(Integer.parseInt(words)) : new Cell.Text(words);
    }

    /** An office may write anything into its template. */
    private static Cell day(String datetime, String words) {
        try {
            return new Cell.Day(LocalDate.parse(datetime), words);
        } catch (DateTimeParseException noDay) {
            return new Cell.Text(words);
        }
    }
}
