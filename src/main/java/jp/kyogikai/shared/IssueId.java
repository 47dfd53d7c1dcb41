package jp.kyogikai.shared;

/** Identifies an issue of the region for all its years (地域課題). */
public record IssueId(String value) {

    public IssueId {
        Ids.check("IssueId", value);
    }

    public static IssueId fresh() {
        return new IssueId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
