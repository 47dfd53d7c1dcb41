package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.ConsultationId;
import org.jspecify.annotations.Nullable;

/** One item on the agenda of one meeting, what came of it and what was said (議題). */
@Entity
class AgendaItem {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ItemKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "explanation", columnDefinition = "longtext")
    private String explanation;

    @Column(name = "presenter")
    private String presenter;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "consultation_id")
    private @Nullable String consultationId;

    @Column(name = "number")
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "handling")
    private @Nullable Handling handling;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "reason", columnDefinition = "longtext")
    private @Nullable String reason;

    @Column(name = "discussion", columnDefinition = "longtext")
    private @Nullable String discussion;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, AgendaEntry entry) {
        this.id = AgendaItemId.fresh().value();
        this.meeting = meeting;
        this.position = position;
        this.kind = entry.kind();
        this.title = entry.title();
        this.explanation = entry.explanation();
        this.presenter = entry.presenter();
        this.minutes = entry.minutes();
        this.consultationId =
                entry.consultation() == null ? null : entry.consultation().value();
        this.number = entry.number();
    }

    /** Whether only a quorate meeting can do this: decide a matter, or approve (議決・承認). */
    boolean needsQuorum(ItemResult result) {
        return result.handling() == Handling.DECIDED
                || (kind == ItemKind.APPROVAL && result.handling() == Handling.NOTED);
    }

    void record(ItemResult result) {
        handling = result.handling();
        outcome = result.outcome();
        reason = result.reason();
    }

    void discuss(String said) {
        discussion = said;
    }

    AgendaItemId id() {
        return new AgendaItemId(id);
    }

    Optional<ConsultationId> consultation() {
        return Optional.ofNullable(consultationId).map(ConsultationId::new);
    }

    boolean isClosed() {
        return kind.isClosed();
    }

    boolean isDecided() {
        return handling == Handling.DECIDED;
    }

    AgendaEntry entry() {
        return new AgendaEntry(
                kind, title, explanation, presenter, minutes, consultation().orElse(null), number);
    }

    /** The item as pages and papers see it. */
    AgendaLine line() {
        return new AgendaLine(
                id(),
                position,
                entry(),
                handling,
                outcome,
                reason == null ? "" : reason,
                discussion == null ? "" : discussion);
    }
}
