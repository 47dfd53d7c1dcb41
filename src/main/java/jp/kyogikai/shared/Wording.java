package jp.kyogikai.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a council writes on its papers; what was typed stays as it is in the records (文書の表記).
 *
 * @param spellings what is written for what, such as 障がい for 障害
 * @param kept names in which nothing is changed, such as 障害者総合支援法 (固有名称)
 * @param comma 、 or ，; null where commas stay as they were typed (読点)
 */
public record Wording(
        Map<String, String> spellings,
        List<String> kept,
        @Nullable String comma) {

    /** Nothing is changed. */
    public static final Wording AS_TYPED = new Wording(Map.of(), List.of(), null);

    private static final List<String> COMMAS = List.of("、", "，");
    private static final String NOT_IN_A_NUMBER =
            "(?:(?<![0-9０-９])，|，(?![0-9０-９]{3}))"; // ２，５００ has no comma of a sentence
    private static final List<String> ENDINGS = List.of("", "者", "児", "児者", "者等", "当事者", "者家族");

    public Wording {
        spellings = Map.copyOf(spellings);
        kept = List.copyOf(kept);
    }

    /** The same, which also keeps these names as they are; 障害者 alone is a word and no name. */
    public Wording keeping(Collection<String> names) {
        var all = new ArrayList<>(kept);
        names.stream().filter(name -> !name.isBlank() && !isWord(name)).forEach(all::add);
        return new Wording(spellings, all, comma);
    }

    private boolean isWord(String name) {
        return spellings.keySet().stream()
                .anyMatch(word -> name.startsWith(word) && ENDINGS.contains(name.substring(word.length())));
    }

    /** The same for a text in which every word is written in another way, such as with its signs escaped. */
    public Wording within(UnaryOperator<String> escaping) {
        var escaped = new HashMap<String, String>();
        spellings.forEach((from, to) -> escaped.put(escaping.apply(from), escaping.apply(to)));
        return new Wording(escaped, kept.stream().map(escaping).toList(), comma);
    }

    /** Writes a text as the council does; of several words that begin at one place the longest counts. */
    public UnaryOperator<String> writing() {
        var written = new HashMap<>(spellings);
        if (comma != null) {
            COMMAS.forEach(other -> written.put(other, comma));
        }
        if (written.isEmpty()) {
            return UnaryOperator.identity();
        }
        kept.forEach(name -> written.put(name, name));
        var words = Pattern.compile(written.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> word.equals("，") ? NOT_IN_A_NUMBER : Pattern.quote(word))
                .collect(Collectors.joining("|")));
        return text -> words.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written.get(found.group())));
    }
}
