package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** How a body decides, and whether its chair decides a tie (議事の決し方). */
public record DecisionRule(VoteRule rule, boolean chairBreaksTie, Article article) {

    public boolean isByVote() {
        return rule != VoteRule.CONSENSUS;
    }

    /** Whether so many ayes carry a motion against so many noes; without a vote everybody has to agree. */
    public boolean carries(int ayes, int noes) {
        return isByVote() ? ayes > noes || (chairBreaksTie && ayes > 0 && ayes == noes) : ayes > 0 && noes == 0;
    }

    /** Such as 出席者の過半数（可否同数は議長）. */
    public String words() {
        return rule.label() + (chairBreaksTie ? "（可否同数は議長）" : "");
    }

    /** What a motion needs, in the words of a sentence. */
    public String needs() {
        return isByVote() ? rule.label() : "反対がないこと";
    }
}
