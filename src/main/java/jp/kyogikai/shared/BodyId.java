package jp.kyogikai.shared;

/** Identifies a body within its council by the key the charter gives it (会議体). */
public record BodyId(String value) {

    public BodyId {
        Ids.check("BodyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
