package jp.kyogikai.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.kyogikai.document.Spreadsheet.Cell;
import jp.kyogikai.document.Spreadsheet.Sheet;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook (xlsx) that is printed as it stands: A4 across, its heads on every page (Excel出力). */
record SheetPress(boolean demo) {

    private static final String FONT = "BIZ UDPゴシック";
    private static final String SPECIMEN = "見本　試用データのみ";
    private static final int SMALL = 9;
    private static final double LINE = 15; // points
    private static final String GREY = "F0F0F0";

    byte[] write(Spreadsheet book) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Kyogikai", null)) {
            workbook.setGlobalDefaultFont(FONT, 10.5);
            workbook.properties().setTitle(book.title());
            for (var sheet : book.sheets()) {
                write(book.title(), sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(String title, Sheet sheet, Worksheet to) {
        pages(title, to);
        to.value(0, 0, title);
        to.style(0, 0).bold().fontSize(14).set();
        var row = lines(sheet.above(), to, 1);
        if (!sheet.head().isEmpty()) {
            head(sheet.head(), to, row);
            if (!sheet.rows().isEmpty()) {
                to.setAutoFilter(row, 0, row + sheet.rows().size(), sheet.head().size() - 1);
            }
            row++;
        }
        var widths = SheetRoom.widths(sheet);
        for (var cells : sheet.rows()) {
            to.rowHeight(row, LINE * Math.max(1, SheetRoom.lines(cells, widths)));
            for (var column = 0; column < cells.size(); column++) {
                cell(cells.get(column), to, row, column);
            }
            row++;
        }
        for (var column = 0; column < widths.size(); column++) {
            to.width(column, widths.get(column));
        }
        lines(sheet.below(), to, row + 1);
    }

    private void pages(String title, Worksheet to) {
        to.paperSize(PaperSize.A4_PAPER);
        to.pageOrientation("landscape");
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0); // as many pages as it needs
        to.header(title.replace("&", "&&"), Position.RIGHT, FONT, SMALL);
        to.footer("&P / &N", Position.CENTER, FONT, SMALL);
        if (demo) {
            to.header(SPECIMEN, Position.LEFT, FONT, SMALL);
        }
    }

    private int lines(List<String> words, Worksheet to, int first) {
        var row = first;
        for (var line : words) {
            to.value(row++, 0, line);
        }
        return row;
    }

    private static void head(List<String> names, Worksheet to, int row) {
        for (var column = 0; column < names.size(); column++) {
            to.value(row, column, names.get(column));
        }
        to.range(row, 0, row, names.size() - 1)
                .style()
                .bold()
                .fillColor(GREY)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        to.freezePane(0, row + 1);
        to.repeatRows(row);
    }

    private static void cell(Cell cell, Worksheet to, int row, int column) {
        var style = to.style(row, column)
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("top")
                .wrapText(true);
        if (cell instanceof Cell.Day day) {
            to.value(row, column, day.day());
            style.format(format(day)).horizontalAlignment("left").set();
        } else if (cell instanceof Cell.Count count) {
            to.value(row, column, count.number());
            style.set();
        } else {
            to.value(row, column, cell.words());
            style.set();
        }
    }

    /** A day stays one to sort by, and is shown as the paper shows it; the program itself knows no 元年. */
    private static String format(Cell.Day day) {
        var year = day.words().contains("元年") ? "[$-411]ggg\"元年\"" : "[$-411]ggge\"年\"";
        return year + "m\"月\"d\"日\"" + (day.words().endsWith("）") ? "\"（\"aaa\"）\"" : "");
    }
}
