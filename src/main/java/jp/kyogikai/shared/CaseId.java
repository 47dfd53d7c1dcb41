package jp.kyogikai.shared;

/** Identifies one case, around which a circle of people meets (個別事例). */
public record CaseId(String value) {

    public CaseId {
        Ids.check("CaseId", value);
    }

    public static CaseId fresh() {
        return new CaseId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
