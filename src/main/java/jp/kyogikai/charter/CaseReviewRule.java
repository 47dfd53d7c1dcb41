package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;

/** Whether a body may look at single cases behind closed doors, and what it may come to there (事例検討の定め). */
public record CaseReviewRule(boolean allowed, Article article) {

    static final CaseReviewRule NONE = new CaseReviewRule(false, Article.unconfirmed());

    /** Advice ends a review, or the case comes again; a review decides nothing about issues. */
    public AllowedOutcomes outcomes() {
        return new AllowedOutcomes(allowed ? List.of(Outcome.REVIEWED, Outcome.CONTINUE) : List.of(), article);
    }
}
