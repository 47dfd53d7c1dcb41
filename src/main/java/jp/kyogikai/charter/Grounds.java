package jp.kyogikai.charter;

import java.util.Map;
import java.util.Optional;
import jp.kyogikai.shared.Article;

/** Where that comes from what a body is and not how it meets, as far as the charter tells it (会議体の根拠). */
public record Grounds(Map<Item, Article> articles) {

    /** What a body is; the charter names its source in an item of its own, such as parent-source. */
    public enum Item {
        PARENT("parent"),
        PURPOSE("purpose"),
        CHAIR("chair"),
        TITLES("titles"),
        STANDING_ITEMS("standing-items"),
        STATUTORY("statutory"),
        UNTIL("until");

        private final String key;

        Item(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        String sourceKey() {
            return key + YamlMap.SOURCE;
        }
    }

    public Grounds {
        articles = Map.copyOf(articles);
    }

    public Optional<Article> of(Item item) {
        return Optional.ofNullable(articles.get(item));
    }

    /** Whether the charter says that nobody has confirmed it (既定). */
    public boolean isUnconfirmed(Item item) {
        return of(item).filter(Article::isUnconfirmed).isPresent();
    }
}
