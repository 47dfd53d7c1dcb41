package jp.kyogikai.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Received;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a plan or a report; never changed, only added to (事業計画・事業報告の経過).
 *
 * @param by who sent a draft, or the meeting that decided
 */
@Embeddable
public record ProgramEvent(
        @Enumerated(EnumType.STRING) @Column(name = "kind") ProgramEventKind kind,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "body_id") @Nullable String bodyId,

        @Column(name = "text", columnDefinition = "longtext")
        String text,

        @Column(name = "told_by") String by,

        @Enumerated(EnumType.STRING) @Column(name = "received") @Nullable
        Received received,

        @Column(name = "entered_by") String enteredBy,
        @Column(name = "entered_at") Instant enteredAt) {

    static ProgramEvent of(ProgramEventKind kind, @Nullable BodyId body, String text, Noting now) {
        return of(kind, body, text, "", null, now);
    }

    static ProgramEvent of(
            ProgramEventKind kind,
            @Nullable BodyId body,
            String text,
            String by,
            @Nullable Received received,
            Noting now) {
        return new ProgramEvent(
                kind, now.on(), body == null ? null : body.value(), text, by, received, now.by(), now.at());
    }

    public @Nullable BodyId body() {
        return bodyId == null ? null : new BodyId(bodyId);
    }
}
