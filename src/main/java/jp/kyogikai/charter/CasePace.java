package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** Within how many days a case should have its first meeting; later it counts as stalled (個別支援会議の開催の目安). */
public record CasePace(int convenedWithin, Article article) {

    static final CasePace USUAL = new CasePace(30, Article.unconfirmed());
}
