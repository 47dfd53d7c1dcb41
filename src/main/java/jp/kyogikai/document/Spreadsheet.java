package jp.kyogikai.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Tables to go on with in a spreadsheet program, each on a sheet of its own (表計算の文書).
 *
 * @param title stands at the top of every sheet and page
 */
public record Spreadsheet(String title, List<Sheet> sheets) {

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * One table and the lines around it.
     *
     * @param head the names of the columns; empty where they have none
     */
    public record Sheet(String name, List<String> above, List<String> head, List<List<Cell>> rows, List<String> below) {

        public Sheet {
            above = List.copyOf(above);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            below = List.copyOf(below);
        }
    }

    /** What a cell holds: something to sort and to count by, or text that never becomes a formula. */
    public sealed interface Cell {

        /** As a person reads it. */
        String words();

        /** Words, whatever they begin with. */
        record Text(String words) implements Cell {}

        /** A number of things. */
        record Count(int number) implements Cell {
            @Override
            public String words() {
                return Integer.toString(number);
            }
        }

        /** A day, with the words that stand for it in a paper. */
        record Day(LocalDate day, String words) implements Cell {}
    }
}
