package jp.kyogikai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.document.Spreadsheet.Cell;
import jp.kyogikai.document.Spreadsheet.Sheet;

/** How much room what stands in a sheet needs, in characters of half the width and in lines (列の幅と行の高さ). */
final class SheetRoom {

    private static final int MOST = 46;
    private static final int MARGIN = 3; // where the arrow of the filter stands

    private SheetRoom() {}

    /** How many lines the fullest cell of a row takes; programs do not all find out by themselves. */
    static int lines(List<Cell> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .map(column -> lines(row.get(column).words(), widths.get(column) - MARGIN))
                .max()
                .orElse(1);
    }

    private static int lines(String words, int width) {
        return words.lines()
                .mapToInt(line -> Math.max(1, (width(line) + width - 1) / width))
                .sum();
    }

    static List<Integer> widths(Sheet sheet) {
        var widths = new ArrayList<Integer>();
        var columns = Stream.concat(
                        Stream.of(sheet.head().size()), sheet.rows().stream().map(List::size))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        for (var column = 0; column < columns; column++) {
            widths.add(Math.min(MOST, longest(sheet, column)) + MARGIN);
        }
        return widths;
    }

    private static int longest(Sheet sheet, int column) {
        var head = column < sheet.head().size() ? sheet.head().get(column) : "";
        var cells = sheet.rows().stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .map(Cell::words)
                .flatMap(String::lines);
        return Stream.concat(Stream.of(head), cells)
                .mapToInt(SheetRoom::width)
                .max()
                .orElse(0);
    }

    private static int width(String words) {
        return words.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
    }
}
