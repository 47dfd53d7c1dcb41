package jp.kyogikai.charter;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.shared.Article;

/**
 * Whether a body meets in public, and by which rule (会議の公開).
 *
 * @param reason why the body, or a single item of it, is closed, in the words of the charter; empty where it has none
 */
public record Publicity(PublicityRule rule, String reason, Article article) {

    public boolean isPublic() {
        return rule == PublicityRule.PUBLIC;
    }

    /** What public papers say in place of what is closed; the article only where it is the one that closes. */
    public Optional<String> closedBecause() {
        var words = Stream.of(
                        reason,
                        isPublic()
                                ? ""
                                : article.onPaper().map(it -> it + "による").orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
