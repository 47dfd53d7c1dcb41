package jp.kyogikai.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One matter before one body: it waits for a meeting, is decided there once, and its process is told (付議). */
@Entity
class Consultation {

    enum State {
        WAITING,
        DECIDED,
        CLOSED,
        WITHDRAWN
    }

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "body_id")
    private String bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MatterKind kind;

    @Column(name = "issue_id")
    private @Nullable String issueId;

    @Column(name = "number")
    private String number;

    @Column(name = "title")
    private String title;

    @Column(name = "question", columnDefinition = "longtext")
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "postponed")
    private int postponed;

    @Column(name = "in_writing")
    private boolean inWriting;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "reason", columnDefinition = "longtext")
    private @Nullable String reason;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "meeting_id")
    private @Nullable String meetingId;

    @Column(name = "meeting_title")
    private @Nullable String meetingTitle;

    @Column(name = "needed_by")
    private @Nullable LocalDate neededBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "out_of_turn")
    private @Nullable OutOfTurn outOfTurn;

    @Column(name = "out_of_turn_reason", columnDefinition = "longtext")
    private @Nullable String outOfTurnReason;

    @Column(name = "out_of_turn_by")
    private @Nullable String outOfTurnBy;

    @Column(name = "out_of_turn_at")
    private @Nullable Instant outOfTurnAt;

    @Version
    private long version;

    protected Consultation() {}

    Consultation(CouncilId council, BodyId body, Matter matter, @Nullable LocalDate neededBy, Instant now) {
        this.neededBy = neededBy;
        this.id = ConsultationId.fresh().value();
        this.councilId = council.value();
        this.bodyId = body.value();
        this.kind = matter.kind();
        this.issueId = matter.issue() == null ? null : matter.issue().value();
        this.number = matter.number();
        this.title = matter.title();
        this.question = matter.question();
        this.state = State.WAITING;
        this.openedAt = now;
    }

    /** Records what the body decided; a matter is decided once. */
    void decide(Verdict verdict) {
        whyNotDecide().ifPresent(Refusal::raise);
        if (!kind.canBe(verdict.outcome())) {
            new OutcomeOfIssues(number, title, verdict.outcome()).raise();
        }
        state = State.DECIDED;
        outcome = verdict.outcome();
        reason = verdict.reason();
        decidedOn = verdict.on();
        meetingId = verdict.meeting().value();
        meetingTitle = verdict.meetingTitle();
    }

    Optional<Refusal> whyNotDecide() {
        return state == State.WAITING ? Optional.empty() : Optional.of(new AlreadyDecided(number, title));
    }

    /** The body did not come to it; it goes on waiting for the next meeting (持越し). */
    void postpone() {
        whyNotDecide().ifPresent(Refusal::raise);
        postponed++;
        inWriting = false;
    }

    /** Too few members came to decide it; it waits to be settled by ballots sent in (書面へ). */
    void leaveToWriting() {
        whyNotDecide().ifPresent(Refusal::raise);
        inWriting = true;
    }

    /** Leaves the waiting list undecided, because the issue was taken back; what a body has decided stays (取下げ). */
    void withdraw() {
        whyNotDecide().ifPresent(Refusal::raise);
        state = State.WITHDRAWN;
    }

    /** Records whether a meeting out of turn is held for it; the last word stands (随時開催の要否). */
    void judge(OutOfTurn choice, String why, String by, Instant now) {
        whyNotDecide().ifPresent(Refusal::raise);
        outOfTurn = choice;
        outOfTurnReason = why;
        outOfTurnBy = by;
        outOfTurnAt = now;
    }

    /** By when its outcome is needed; nothing where no day was given, or it is decided. */
    Optional<Need> need() {
        return isWaiting() && neededBy != null
                ? Optional.of(
                        new Need(id(), new CouncilId(councilId), new BodyId(bodyId), issue(), number, title, neededBy))
                : Optional.empty();
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Whether a process still waits for its outcome. */
    boolean isOpen() {
        return state == State.WAITING || state == State.DECIDED;
    }

    /** The process that waited has been told; nothing can happen to this matter any more. */
    void close() {
        if (state != State.DECIDED) {
            throw new IllegalStateException("consultation " + id + " is " + state + " and cannot be closed");
        }
        state = State.CLOSED;
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    private @Nullable IssueId issue() {
        return issueId == null ? null : new IssueId(issueId);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Waiting waiting() {
        return new Waiting(id(), kind, issue(), number, title, question, openedAt, postponed, inWriting);
    }

    Course course() {
        return new Course(
                id(), number, hearing(), LocalDate.ofInstant(openedAt, OFFICE), postponed, isWaiting(), neededBy);
    }

    Hearing hearing() {
        return new Hearing(
                new BodyId(bodyId),
                decidedOn,
                meetingId == null ? null : new MeetingId(meetingId),
                meetingTitle,
                outcome,
                reason == null ? "" : reason,
                outOfTurn,
                outOfTurnReason == null ? "" : outOfTurnReason);
    }
}
