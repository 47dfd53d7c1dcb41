package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When and how the papers of a meeting were sent to its members (会議資料の送付).
 *
 * @param how such as 郵送 or メール
 * @param by the account that entered it
 */
@Embeddable
public record PapersSent(
        @Column(name = "papers_sent_on") LocalDate on,
        @Column(name = "papers_sent_how") String how,
        @Column(name = "papers_sent_by") String by) {}
