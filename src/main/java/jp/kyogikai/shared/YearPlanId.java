package jp.kyogikai.shared;

/** Identifies one plan of the meetings of a year (年間計画). */
public record YearPlanId(String value) {

    public YearPlanId {
        Ids.check("YearPlanId", value);
    }

    public static YearPlanId fresh() {
        return new YearPlanId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
