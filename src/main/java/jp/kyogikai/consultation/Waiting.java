package jp.kyogikai.consultation;

import java.time.Instant;
import jp.kyogikai.shared.ConsultationId;

/**
 * One matter waiting for the next meeting of its body, and how often it was postponed (付議待ち).
 *
 * @param inWriting whether a meeting without a quorum left it to be settled in writing
 */
public record Waiting(
        ConsultationId id,
        MatterKind kind,
        String number,
        String title,
        String question,
        Instant openedAt,
        int postponed,
        boolean inWriting) {}
