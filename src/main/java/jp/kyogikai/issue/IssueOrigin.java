package jp.kyogikai.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One origin of an issue and the answer it is owed (出所と回答). */
@Entity
@Table(name = "issue_origin")
class IssueOrigin {

    /** The oldest first; those of one day in the order in which the issues that brought them were registered. */
    static final Comparator<IssueOrigin> OLDEST_FIRST = Comparator.comparing(
                    (IssueOrigin it) -> it.origin().raisedOn())
            .thenComparing(IssueOrigin::broughtBy, Issue.AS_REGISTERED);

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OriginKind kind;

    @Column(name = "body_id")
    private @Nullable String bodyId;

    @Column(name = "addressee")
    private String addressee;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "answer", columnDefinition = "longtext")
    private @Nullable String answer;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "came_from")
    private @Nullable Issue cameFrom;

    @Column(name = "case_told_at")
    private @Nullable Instant caseToldAt;

    @Column(name = "explained_on")
    private @Nullable LocalDate explainedOn;

    @Column(name = "not_explained", columnDefinition = "longtext")
    private @Nullable String notExplained;

    protected IssueOrigin() {}

    IssueOrigin(Issue issue, Origin origin) {
        this.id = OriginId.fresh().value();
        this.issue = issue;
        this.kind = origin.kind();
        this.bodyId = origin.body() == null ? null : origin.body().value();
        this.addressee = origin.addressee();
        this.raisedOn = origin.raisedOn();
    }

    /** Keeps what the origin was told; it is told once. */
    void answer(String text, LocalDate on, String by) {
        whyNotAnswer().ifPresent(Refusal::raise);
        answer = text;
        answeredOn = on;
        answeredBy = by;
    }

    Optional<Refusal> whyNotAnswer() {
        return isAnswered() ? Optional.of(new AlreadyAnswered(addressee)) : Optional.empty();
    }

    /** The case has been told of its answer (個別支援への連絡). */
    void tell(Instant now) {
        if (caseToldAt != null) {
            throw new IllegalStateException("the case of origin " + id + " has been told");
        }
        caseToldAt = now;
    }

    /** Keeps when a family was told in person, or why it was not (本人・家族への説明). */
    void explain(Explanation explanation) {
        if (!isAnswered() || isExplained()) {
            new NotToExplain(addressee).raise();
        }
        explainedOn = explanation.on();
        notExplained = explanation.whyNot();
    }

    /** Whether the answer ends with the letter, or a family is still to be told in person. */
    boolean needsExplanation() {
        return kind == OriginKind.CASE && !isExplained();
    }

    private boolean isExplained() {
        return explainedOn != null || notExplained != null;
    }

    /** Goes over to the issue that takes this one in, which owes the answer from then on (統合). */
    void moveTo(Issue other) {
        if (cameFrom == null) {
            cameFrom = issue;
        }
        issue = other;
    }

    /** The issue that was registered with it, whichever owes the answer now. */
    private Issue broughtBy() {
        return cameFrom == null ? issue : cameFrom;
    }

    boolean isAnswered() {
        return answeredOn != null;
    }

    OriginId id() {
        return new OriginId(id);
    }

    Issue issue() {
        return issue;
    }

    Origin origin() {
        return new Origin(kind, bodyId == null ? null : new BodyId(bodyId), addressee, raisedOn);
    }

    @Nullable
    String answerText() {
        return answer;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }
}
