package jp.kyogikai.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words that occur nowhere else, each remembered by the field it is typed into (目印の文). */
public final class Canaries {

    private final Map<String, String> words = new TreeMap<>();

    /** The word of this field. */
    public String word(String field) {
        return words.computeIfAbsent(
                field, it -> "カナリア" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** Where each word is found, by field. */
    public <T> Map<String, T> found(Function<String, T> search) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> search.apply(token(word.getValue()))));
    }

    /** The fields whose words were heard. */
    public Set<String> heard(Predicate<String> listening) {
        return words.entrySet().stream()
                .filter(word -> listening.test(token(word.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The part in plain letters, which looks the same however a text was written down. */
    private static String token(String word) {
        return word.substring("カナリア".length());
    }
}
