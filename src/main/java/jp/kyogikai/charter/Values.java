package jp.kyogikai.charter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads words of the charter as numbers, as yes or no, and as one of several choices. */
final class Values {

    private static final Map<String, Boolean> FLAGS = Map.of("yes", true, "no", false);

    private Values() {}

    /** One choice by its Japanese word; full-width digits and the like are taken as the clerk meant them. */
    static <E extends Labelled> Optional<E> choice(FaultList faults, Word word, E[] choices) {
        return choice(faults, word, choices, Labelled::label);
    }

    static <E> Optional<E> choice(FaultList faults, Word word, E[] choices, Function<E, String> label) {
        var found = Arrays.stream(choices)
                .filter(choice -> label.apply(choice).equals(plain(word.text())))
                .findFirst();
        if (found.isEmpty()) {
            var labels = Arrays.stream(choices).map(label).toList();
            faults.error(word.line(), "「" + word.text() + "」は選べません。", Nearest.hint(word.text(), labels));
        }
        return found;
    }

    static <E extends Labelled> E choice(YamlMap map, String key, E[] choices, E otherwise) {
        return map.optionalWord(key)
                .flatMap(word -> choice(map.faults(), word, choices))
                .orElse(otherwise);
    }

    /** The same for choices of another module, which says how they are labelled. */
    static <E> E choice(YamlMap map, String key, E[] choices, Function<E, String> label, E otherwise) {
        return map.optionalWord(key)
                .flatMap(word -> choice(map.faults(), word, choices, label))
                .orElse(otherwise);
    }

    static boolean flag(YamlMap map, String key, boolean otherwise) {
        return map.optionalWord(key).map(word -> flag(map, key, word)).orElse(otherwise);
    }

    static int number(YamlMap map, String key, int least, int most, int otherwise) {
        return map.optionalWord(key)
                .map(word -> number(map, key, word, least, most))
                .orElse(otherwise);
    }

    private static boolean flag(YamlMap map, String key, Word word) {
        var flag = FLAGS.get(plain(word.text()));
        if (flag == null) {
            map.faults().error(word.line(), "「" + key + "」の「" + word.text() + "」は読み取れません。", "yes か no と書いてください。");
        }
        return flag != null && flag;
    }

    private static int number(YamlMap map, String key, Word word, int least, int most) {
        var text = plain(word.text());
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            var range = least + "から" + most + "までの数を書いてください。";
            map.faults().error(word.line(), "「" + key + "」の「" + word.text() + "」は使えません。", range);
            return least;
        }
        return number;
    }

    /** Full-width letters and digits as the half-width ones that were meant. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
