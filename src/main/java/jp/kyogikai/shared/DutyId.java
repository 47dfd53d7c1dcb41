package jp.kyogikai.shared;

/** Identifies one duty: something that somebody owes by a day (期限・対応事項). */
public record DutyId(String value) {

    public DutyId {
        Ids.check("DutyId", value);
    }

    public static DutyId fresh() {
        return new DutyId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
