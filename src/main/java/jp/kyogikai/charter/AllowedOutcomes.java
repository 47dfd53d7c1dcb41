package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;

/** Which outcomes a body may decide about matters before it (議決できる結果). */
public record AllowedOutcomes(List<Outcome> list, Article article) {

    public AllowedOutcomes {
        list = List.copyOf(list);
    }

    static AllowedOutcomes none() {
        return new AllowedOutcomes(List.of(), Article.unconfirmed());
    }
}
