package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** After how many days each an overdue duty goes on to the next one who is to see to it (期限超過の引継ぎ). */
public record OverdueRule(int escalateAfter, Article article) {

    static final OverdueRule USUAL = new OverdueRule(7, Article.unconfirmed());

    /** How often a duty has gone on when it is so many days overdue. */
    public int steps(long daysOver) {
        return (int) (daysOver / escalateAfter);
    }
}
