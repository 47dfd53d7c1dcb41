package jp.kyogikai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table read row by row, each cell with the name of its column; columns would be lost on whoever listens (表の線形化). */
record TextTable(String caption, List<String> columns, List<Element> rows) {

    private static final String BLANK = "（空欄）";

    static TextTable of(Element table) {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<Element>();
        for (var row : rows(table)) {
            var isHead = ((Element) row.getParentNode()).getTagName().equals("thead")
                    && cells(row).stream().allMatch(cell -> cell.getTagName().equals("th"));
            if (isHead && columns.isEmpty()) {
                cells(row).forEach(cell -> columns.add(withoutBlanks(TextLines.inOneLine(cell))));
            } else {
                rows.add(row);
            }
        }
        var caption = table.getElementsByTagName("caption").item(0);
        return new TextTable(caption instanceof Element named ? TextLines.inOneLine(named) : "", columns, rows);
    }

    /** Writes the table, and before each row that begins a page, what is said of it. */
    void write(TextLines lines, Consumer<Element> turning) {
        lines.text(caption);
        lines.end();
        if (columns.isEmpty()) {
            rows.forEach(row -> {
                turning.accept(row);
                fact(row, lines);
            });
        } else {
            lines.line("［表　%d行］".formatted(rows.size()));
            rows.forEach(row -> {
                turning.accept(row);
                entry(row, lines);
            });
            lines.line("［表の終わり］");
        }
    }

    /** A row that names itself, such as 日時：令和8年5月20日. */
    private static void fact(Element row, TextLines lines) {
        var cells = cells(row);
        var name = withoutBlanks(TextLines.inOneLine(cells.get(0)));
        var values = cells.subList(1, cells.size()).stream()
                .flatMap(cell -> values(cell).stream())
                .toList();
        pair(name, values, lines);
    }

    private void entry(Element row, TextLines lines) {
        lines.line("［%d行目］".formatted(rows.indexOf(row) + 1));
        var cells = cells(row);
        for (var i = 0; i < cells.size(); i++) {
            pair(i < columns.size() ? columns.get(i) : "", values(cells.get(i)), lines);
        }
    }

    private static void pair(String name, List<String> values, TextLines lines) {
        if (values.size() <= 1) {
            lines.line(name + "：" + (values.isEmpty() ? BLANK : values.get(0)));
        } else {
            lines.line(name + "：");
            values.forEach(lines::line);
        }
    }

    /** The paragraphs of a cell, each a value of its own. */
    static List<String> values(Element cell) {
        var lines = new TextLines();
        write(cell, lines);
        return lines.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    private static void write(Node node, TextLines lines) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getTagName().equals("br")) {
                    lines.brk();
                } else if (List.of("p", "div", "li").contains(element.getTagName())) {
                    lines.line(TextLines.inOneLine(element));
                } else {
                    lines.text(TextLines.inOneLine(element));
                }
            } else {
                lines.text(child.getNodeValue());
            }
        }
    }

    private static List<Element> rows(Element table) {
        var found = new ArrayList<Element>();
        var all = table.getElementsByTagName("tr");
        for (var i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    static List<Element> cells(Element row) {
        var cells = new ArrayList<Element>();
        for (var child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
