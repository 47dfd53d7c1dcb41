package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** Whether a body is told on every agenda how the cases go, in numbers alone (個別支援会議の運営状況の報告の定め). */
public record CaseStatusRule(boolean reported, Article article) {

    /** How the item is called on the agenda, and the paper that goes with it. */
    public static final String TITLE = "個別支援会議の運営状況";

    static final CaseStatusRule NONE = new CaseStatusRule(false, Article.unconfirmed());
}
