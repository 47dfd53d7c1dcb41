package jp.kyogikai.shared;

/** Identifies the part of one body in a plan or a report (会議体の原案). */
public record ChapterId(String value) {

    public ChapterId {
        Ids.check("ChapterId", value);
    }

    public static ChapterId fresh() {
        return new ChapterId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
