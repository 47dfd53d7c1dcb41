package jp.kyogikai.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CasePromptId;
import org.jspecify.annotations.Nullable;

/** One request of a meeting to one circle, kept as it was entered (要請の記録). */
@Entity
@Table(name = "case_prompt")
class CasePrompt {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "meeting_id")
    private String meetingId;

    @Column(name = "meeting_title")
    private String meetingTitle;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PromptKind kind;

    @Column(name = "text", columnDefinition = "longtext")
    private String text;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Column(name = "taken_back_by")
    private @Nullable String takenBackBy;

    @Column(name = "taken_back_reason", columnDefinition = "longtext")
    private @Nullable String takenBackReason;

    protected CasePrompt() {}

    CasePrompt(SupportCase asked, MeetingCard meeting, PromptKind kind, String text, Actor actor, Instant now) {
        this.id = CasePromptId.fresh().value();
        this.caseId = asked.id().value();
        this.meetingId = meeting.id().value();
        this.meetingTitle = meeting.title();
        this.decidedOn = meeting.schedule().on();
        this.kind = kind;
        this.text = text;
        this.enteredBy = actor.id();
        this.enteredAt = now;
    }

    /** Stands in the place of another one, which was entered wrongly. */
    CasePrompt(CasePrompt wrong, PromptKind kind, String text, Actor actor, Instant now) {
        this.id = CasePromptId.fresh().value();
        this.caseId = wrong.caseId;
        this.meetingId = wrong.meetingId;
        this.meetingTitle = wrong.meetingTitle;
        this.decidedOn = wrong.decidedOn;
        this.kind = kind;
        this.text = text;
        this.enteredBy = actor.id();
        this.enteredAt = now;
    }

    /** Keeps it as taken back; the circle still reads what it said, and why it does not stand any more. */
    void takeBack(TakenBack note) {
        takenBackAt = note.takenBackAt();
        takenBackBy = note.takenBackBy();
        takenBackReason = note.reason();
    }

    boolean stands() {
        return takenBackAt == null;
    }

    /** Whether it was in the book on that day already. */
    boolean wasEnteredBy(LocalDate day) {
        return !enteredOn().isAfter(day);
    }

    Prompt prompt() {
        return new Prompt(kind, meetingTitle, decidedOn, text, takenBackReason);
    }

    CasePromptId id() {
        return new CasePromptId(id);
    }

    CaseId about() {
        return new CaseId(caseId);
    }

    LocalDate enteredOn() {
        return LocalDate.ofInstant(enteredAt, TOKYO);
    }
}
