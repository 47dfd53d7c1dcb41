package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** Who confirms that the text of an issue tells of nobody; never its writer (匿名化の確認). */
public record Anonymity(Confirmer confirmedBy, Article article) {

    static final Anonymity USUAL = new Anonymity(Confirmer.SECRETARIAT, Article.unconfirmed());
}
