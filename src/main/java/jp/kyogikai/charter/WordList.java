package jp.kyogikai.charter;

import java.util.HashSet;
import java.util.List;

/** Reads a list of words to choose from, each of which stands once and fits into a column (選択肢の並び). */
final class WordList {

    /** A word must fit into the column of a list and of the database. */
    private static final int LONGEST = 20;

    private WordList() {}

    /** The words as they are written; {@code what} names one of them, such as 分野. */
    static List<String> read(YamlMap map, String key, String what) {
        var words = map.words(key);
        if (words.isEmpty()) {
            map.faults()
                    .error(
                            map.lineOf(key),
                            "「%s」に%sがありません。".formatted(key, what),
                            "%sを1つ以上書くか、「%s: 」を消してください。".formatted(what, key));
        }
        words.forEach(it -> map.faults().atMost(LONGEST, what, it));
        once(words, what, map.faults());
        return words.stream().map(Word::text).toList();
    }

    /** No word stands twice. */
    static void once(List<Word> words, String what, FaultList faults) {
        var seen = new HashSet<String>();
        words.stream()
                .filter(word -> !seen.add(word.text()))
                .forEach(word ->
                        faults.error(word.line(), "%s「%s」が重なっています。".formatted(what, word.text()), "1つを残して消してください。"));
    }
}
