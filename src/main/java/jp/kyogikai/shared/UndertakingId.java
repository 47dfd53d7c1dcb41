package jp.kyogikai.shared;

/** Identifies one activity of a body in the ledger (活動). */
public record UndertakingId(String value) {

    public UndertakingId {
        Ids.check("UndertakingId", value);
    }

    public static UndertakingId fresh() {
        return new UndertakingId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
