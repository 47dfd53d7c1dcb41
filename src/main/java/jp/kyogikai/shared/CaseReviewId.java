package jp.kyogikai.shared;

/** Identifies one case review before one body (事例検討). */
public record CaseReviewId(String value) {

    public CaseReviewId {
        Ids.check("CaseReviewId", value);
    }

    public static CaseReviewId fresh() {
        return new CaseReviewId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
