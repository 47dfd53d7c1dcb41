package jp.kyogikai.consultation;

/** What a matter is about; a closed one appears by its number alone (付議の種類). */
public enum MatterKind {
    ISSUE,
    CASE_REVIEW;

    public boolean isClosed() {
        return this == CASE_REVIEW;
    }
}
