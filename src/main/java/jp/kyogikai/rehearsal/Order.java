package jp.kyogikai.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.shared.FiscalYear;

/**
 * What is to be rehearsed (予行の指定).
 *
 * @param councils how many councils, which take the charters in turn; each council once unless more are asked for
 * @param issues how many issues and cases each of them gets in the year
 * @param seed from which everything follows that people choose
 * @param database the address of an empty MariaDB; a file that is thrown away where none is named
 * @param out where the result is written
 */
record Order(
        List<Path> charters,
        FiscalYear year,
        int councils,
        int issues,
        long seed,
        Optional<String> database,
        Path out) {

    private static final int MOST = 999;

    Order {
        charters = List.copyOf(charters);
    }

    /** Raises {@link Misuse} with a sentence for whoever typed it. */
    static Order read(List<String> words) {
        var charters = new ArrayList<Path>();
        FiscalYear year = null;
        Path out = null;
        var database = Optional.<String>empty();
        var councils = 0;
        var issues = 60;
        var seed = 1L;
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--charter" -> charters.add(Path.of(value(option, rest)));
                case "--year" -> year = new FiscalYear(number(option, rest, 2019, 2098));
                case "--councils" -> councils = number(option, rest, 1, MOST);
                case "--issues" -> issues = number(option, rest, 0, MOST);
                case "--seed" -> seed = number(option, rest, 0, Integer.MAX_VALUE);
                case "--database" -> database = Optional.of(value(option, rest));
                case "--json" -> out = Path.of(value(option, rest));
                default -> throw new Misuse("「%s」は使えません。".formatted(option));
            }
        }
        if (charters.isEmpty() || year == null || out == null) {
            throw new Misuse("--charter、--year、--json を指定してください。");
        }
        return new Order(charters, year, Math.max(councils, described(charters)), issues, seed, database, out);
    }

    /** Several files of one council are its versions. */
    private static int described(List<Path> charters) {
        return (int) charters.stream()
                .map(charter -> CharterFile.council(String.valueOf(charter.getFileName())))
                .distinct()
                .count();
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Misuse("%s の値がありません。".formatted(option));
        }
        return rest.next();
    }

    private static int number(String option, Iterator<String> rest, int least, int most) {
        var word = value(option, rest);
        if (!word.matches("[0-9]{1,10}") || Long.parseLong(word) < least || Long.parseLong(word) > most) {
            throw new Misuse("%s は、%dから%dまでの数で指定してください。".formatted(option, least, most));
        }
        return Integer.parseInt(word);
    }

    /** The command was given in a way that means nothing; the message is the sentence to tell. */
    static final class Misuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misuse(String sentence) {
            super(sentence);
        }
    }
}
