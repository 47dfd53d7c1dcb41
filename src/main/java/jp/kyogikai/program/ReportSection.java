package jp.kyogikai.program;

/** The lists in the report of one body (事業報告の欄). */
public enum ReportSection {
    ITEM,
    MEETING,
    UNDERTAKING,
    REFERRAL
}
