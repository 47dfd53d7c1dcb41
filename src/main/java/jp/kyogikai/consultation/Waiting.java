package jp.kyogikai.consultation;

import java.time.Instant;
import jp.kyogikai.shared.ConsultationId;

/** One matter waiting for the next meeting of its body, and how often it was postponed (付議待ち). */
public record Waiting(
        ConsultationId id,
        MatterKind kind,
        String number,
        String title,
        String question,
        Instant openedAt,
        int postponed) {}
