package jp.kyogikai.consultation;

import jp.kyogikai.shared.IssueId;
import org.jspecify.annotations.Nullable;

/**
 * What is put before a body: its number and title, and the question (付議事項).
 *
 * @param issue the issue it concerns; null where it concerns none
 */
public record Matter(MatterKind kind, @Nullable IssueId issue, String number, String title, String question) {

    /** A matter about an issue. */
    public Matter(IssueId issue, String number, String title, String question) {
        this(MatterKind.ISSUE, issue, number, title, question);
    }

    /** The plan or the report of a fiscal year (事業計画・事業報告). */
    public static Matter program(String number, String title, String question) {
        return new Matter(MatterKind.PROGRAM, null, number, title, question);
    }

    /** A single case to look at behind closed doors, of which the body learns the number (事例検討). */
    public static Matter caseReview(String number) {
        return new Matter(MatterKind.CASE_REVIEW, null, number, "事例検討（非公開）", "");
    }
}
