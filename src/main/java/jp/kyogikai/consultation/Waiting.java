package jp.kyogikai.consultation;

import java.time.Instant;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.IssueId;
import org.jspecify.annotations.Nullable;

/**
 * One matter waiting for the next meeting of its body, and how often it was postponed (付議待ち).
 *
 * @param issue the issue it concerns; null where it concerns none
 * @param inWriting whether a meeting without a quorum left it to be settled in writing
 */
public record Waiting(
        ConsultationId id,
        MatterKind kind,
        @Nullable IssueId issue,
        String number,
        String title,
        String question,
        Instant openedAt,
        int postponed,
        boolean inWriting) {}
