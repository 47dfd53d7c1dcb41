package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** The number of members who must be present for the body to decide, and who counts as present (定足数). */
public record Quorum(
        QuorumRule rule,
        QuorumBase base,
        boolean proxiesCount,
        boolean onlineCounts,
        boolean lateCounts,
        Article article) {

    /** How many of so many members must be present; 0 where the body has no quorum. */
    public int required(int members) {
        return rule.of(members);
    }

    /** Such as 過半数（現員）, or なし. */
    public String words() {
        return rule == QuorumRule.NONE ? rule.label() : rule.label() + "（" + base.label() + "）";
    }

    public boolean isMet(int present, int members) {
        return present >= required(members);
    }
}
