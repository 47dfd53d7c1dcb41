package jp.kyogikai.duty;

/** What a duty is about, and so whose work it belongs to (期限の対象). */
public enum SubjectType {
    REFERRAL,
    ORIGIN,
    INQUIRY,
    MEASURE,
    MEETING,
    PROGRAM,
    CASE
}
