package jp.kyogikai.shared;

/** Identifies what one meeting asked of one circle (会議からの要請). */
public record CasePromptId(String value) {

    public CasePromptId {
        Ids.check("CasePromptId", value);
    }

    public static CasePromptId fresh() {
        return new CasePromptId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
