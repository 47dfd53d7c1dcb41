package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.shared.CaseReviewId;

/** A case review as the circle sees it: its sheet, and the advice of each meeting (事例検討の概要). */
public record ReviewCard(
        CaseReviewId id,
        String number,
        String body,
        ReviewState state,
        ReviewSheet sheet,
        List<Advice> advice,
        List<TakenBack> takenBack) {

    public ReviewCard {
        advice = List.copyOf(advice);
        takenBack = List.copyOf(takenBack);
    }
}
