package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** How a body decides, and whether its chair decides a tie (議事の決し方). */
public record DecisionRule(VoteRule rule, boolean chairBreaksTie, Article article) {

    public boolean isByVote() {
        return rule != VoteRule.CONSENSUS;
    }
}
