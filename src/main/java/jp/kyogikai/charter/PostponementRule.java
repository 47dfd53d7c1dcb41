package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/**
 * How often a body may leave a matter for its next meeting before it has to come to a conclusion (持越しの限度).
 *
 * @param atMost so many times; a meeting without a quorum may always leave a matter
 */
public record PostponementRule(int atMost, Article article) {

    static final PostponementRule USUAL = new PostponementRule(2, Article.unconfirmed());

    /** Whether a matter left so often is to be concluded now. */
    public boolean isUsedUp(int times) {
        return times >= atMost;
    }
}
