package jp.kyogikai.shared;

/** Identifies what a body means to do in the year (計画の事項). */
public record PlanItemId(String value) {

    public PlanItemId {
        Ids.check("PlanItemId", value);
    }

    public static PlanItemId fresh() {
        return new PlanItemId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
