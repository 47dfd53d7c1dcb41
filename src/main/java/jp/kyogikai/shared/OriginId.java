package jp.kyogikai.shared;

/** Identifies one origin of an issue, to which an answer is owed (課題の出所). */
public record OriginId(String value) {

    public OriginId {
        Ids.check("OriginId", value);
    }

    public static OriginId fresh() {
        return new OriginId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
