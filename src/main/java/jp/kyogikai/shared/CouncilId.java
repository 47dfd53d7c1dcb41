package jp.kyogikai.shared;

/** Identifies a council, and so the tenant, by the name of its charter file (協議会). */
public record CouncilId(String value) {

    public CouncilId {
        Ids.check("CouncilId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
