package jp.kyogikai.charter;

import java.util.EnumMap;
import jp.kyogikai.charter.Grounds.Item;
import jp.kyogikai.shared.Article;

/** Reads where that comes from what a body is; what is written without a source has none, and no warning. */
record GroundsReader(Sources sources) {

    Grounds read(YamlMap body) {
        var articles = new EnumMap<Item, Article>(Item.class);
        for (var item : Item.values()) {
            sources.of(body, item.sourceKey()).ifPresent(article -> {
                stands(body, item);
                articles.put(item, article);
            });
        }
        return new Grounds(articles);
    }

    private static void stands(YamlMap body, Item item) {
        if (!body.has(item.key())) {
            body.faults()
                    .error(
                            body.lineOf(item.sourceKey()),
                            "「" + item.sourceKey() + "」がありますが、「" + item.key() + "」がありません。",
                            "「" + item.key() + ": 」を書くか、「" + item.sourceKey() + ": 」を消してください。");
        }
    }
}
