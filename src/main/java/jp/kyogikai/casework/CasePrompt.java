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
import java.util.UUID;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Actor;

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

    protected CasePrompt() {}

    CasePrompt(SupportCase asked, MeetingCard meeting, PromptKind kind, String text, Actor actor, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.caseId = asked.id().value();
        this.meetingId = meeting.id().value();
        this.meetingTitle = meeting.title();
        this.decidedOn = meeting.schedule().on();
        this.kind = kind;
        this.text = text;
        this.enteredBy = actor.id();
        this.enteredAt = now;
    }

    /** Whether it was in the book on that day already. */
    boolean wasEnteredBy(LocalDate day) {
        return !LocalDate.ofInstant(enteredAt, TOKYO).isAfter(day);
    }

    Prompt prompt() {
        return new Prompt(kind, meetingTitle, decidedOn, text);
    }
}
