package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;

/** Which outcomes a body may decide about matters before it (議決できる結果). */
public record AllowedOutcomes(List<Outcome> list, Article article) {

    public AllowedOutcomes {
        list = List.copyOf(list);
    }

    /**
     * Those of them that a report can come to; all that it can, where a later charter no longer lets the body adopt
     * what an earlier one had it asked for (報告書案の審議結果).
     */
    AllowedOutcomes ofReports() {
        return list.contains(Outcome.ADOPT)
                ? new AllowedOutcomes(list.stream().filter(Outcome::isOfReports).toList(), article)
                : new AllowedOutcomes(List.of(Outcome.ADOPT, Outcome.CONTINUE, Outcome.RETURN), Article.unconfirmed());
    }

    AllowedOutcomes without(Outcome outcome) {
        return new AllowedOutcomes(list.stream().filter(it -> it != outcome).toList(), article);
    }

    static AllowedOutcomes none() {
        return new AllowedOutcomes(List.of(), Article.unconfirmed());
    }
}
