package jp.kyogikai.shared;

/** Identifies the plan or the report of one fiscal year (事業計画・事業報告). */
public record ProgramId(String value) {

    public ProgramId {
        Ids.check("ProgramId", value);
    }

    public static ProgramId fresh() {
        return new ProgramId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
