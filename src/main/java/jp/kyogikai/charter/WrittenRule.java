package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/**
 * Whether a body may decide by ballots sent in, without coming together (書面開催の定め).
 *
 * @param counted whether such a meeting counts among the regular ones of the year
 */
public record WrittenRule(boolean allowed, boolean counted, Article article) {

    static final WrittenRule NONE = new WrittenRule(false, false, Article.unconfirmed());
}
