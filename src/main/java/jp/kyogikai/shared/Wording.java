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
import java.util.stream.Stream;
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

    public Wording {
        spellings = Map.copyOf(spellings);
        kept = List.copyOf(kept);
    }

    /** The same, which also keeps these names as they are. */
    public Wording keeping(Collection<String> names) {
        var all = new ArrayList<>(kept);
        names.stream().filter(name -> !name.isBlank()).forEach(all::add);
        return new Wording(spellings, all, comma);
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
        var words = Pattern.compile(Stream.of(written.keySet())
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        return text -> words.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written.get(found.group())));
    }
}
