package jp.kyogikai.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a text those whose names are known, by full name or by family name with a title, and calls them otherwise. */
final class NamesInText {

    private static final String TITLES = "副会長|会長|副座長|座長|副部会長|部会長|議長|委員|先生|さん|さま|様|氏";
    private static final String BLANKS = "[ \\x{3000}]*";

    /** Characters of family names that are often typed in the other way (異体字). */
    private static final List<String> VARIANTS = "高髙 崎﨑 吉𠮷 沢澤 斎斉齋齊 辺邊邉 広廣 島嶋 浜濱濵 桜櫻 国國 真眞 瀬瀨 富冨"
            .lines()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .toList();

    private final String anybody;
    private final Map<String, String> labels = new HashMap<>();

    /** Where two share a family name and are called differently, the text says {@code anybody}. */
    NamesInText(String anybody) {
        this.anybody = anybody;
    }

    /** Has this person called {@code label}; a post counts as a title behind the name. */
    void call(String name, String post, String label) {
        var parts = name.strip().split("[ \\x{3000}]+");
        var title = BLANKS + "(?:" + (post.isBlank() ? "" : Pattern.quote(post) + "|") + TITLES + ")";
        if (name.isBlank()) {
            return;
        }
        put(letters(String.join("", parts)) + "(?:" + title + ")?", label);
        if (parts.length > 1) {
            put(letters(parts[0]) + title, label);
            put("(?m:^)" + BLANKS + letters(parts[0]) + "(?=" + BLANKS + "[：:（(])", label);
        }
    }

    String in(String text) {
        var forms = labels.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, String> form) -> -form.getKey().length()))
                .toList();
        if (forms.isEmpty()) {
            return text;
        }
        var all = forms.stream().map(form -> "(" + form.getKey() + ")").collect(Collectors.joining("|"));
        return Pattern.compile(all)
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(forms.get(group(found)).getValue()));
    }

    private void put(String form, String label) {
        labels.merge(form, label, (one, other) -> one.equals(other) ? one : anybody);
    }

    private static int group(java.util.regex.MatchResult found) {
        var group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return group - 1;
    }

    private static String letters(String name) {
        var letters = new ArrayList<String>();
        name.codePoints().forEach(letter -> letters.add(letter(Character.toString(letter))));
        return String.join(BLANKS, letters);
    }

    private static String letter(String letter) {
        return VARIANTS.stream()
                .filter(variants -> variants.contains(letter))
                .findFirst()
                .map(variants -> "[" + variants + "]")
                .orElse(Pattern.quote(letter));
    }
}
