package jp.kyogikai.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English words that somebody reads on a screen, apart from names and identifiers (画面に残った英語). */
final class EnglishLeft {

    private static final String SEEN = """
            () => [document.body.innerText, ...[...document.querySelectorAll('[title],[placeholder],[aria-label]')]
              .filter(it => it.offsetParent)
              .flatMap(it => ['title', 'placeholder', 'aria-label'].map(name => it.getAttribute(name) ?? ''))]""";

    /** Ids of the engine, file names, addresses, and words in camel case, with hyphens or all in capitals. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "[\\w-]+:\\d+:[0-9a-f-]+|[0-9a-f]{8}-[0-9a-f-]{20,}|[\\w-]+\\.(form|bpmn|dmn)|docs/adr/0001|Powered by bpmn.io"
                    + "|\\b[a-z]+[A-Z]\\w*|\\b[a-z]+(-[a-z0-9]+)+\\b|\\b[A-Z_]{2,}\\b");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    /** The makers' names, forms of files, the time zone, types of variables, and what our models and councils call things. */
    private static final Set<String> NAMES =
            Set.of(("Camunda Platform Asia Tokyo String overdue kyogikai default forms processes meeting label cockpit "
                            + "tasklist Excel CSV admin kisarazu chosei zentai anshin keihatsu kenri kodomo kyoju shuro "
                            + "jimukyoku kaicho zacho soudan tantosha")
                    .split(" "));

    private EnglishLeft() {}

    static List<String> on(Page page) {
        @SuppressWarnings("unchecked")
        var seen = (List<String>) page.evaluate(SEEN);
        return seen.stream()
                .flatMap(text -> words(IDENTIFIER.matcher(text).replaceAll(" ")))
                .filter(word -> !NAMES.contains(word))
                .distinct()
                .toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
