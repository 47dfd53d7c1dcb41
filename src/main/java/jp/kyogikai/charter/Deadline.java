package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** So many days within which something has to be done, and the rule that says so (期限の日数). */
public record Deadline(int days, Article article) {

    static Deadline usual(int days) {
        return new Deadline(days, Article.unconfirmed());
    }
}
