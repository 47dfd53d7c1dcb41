package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Ids;
import jp.kyogikai.shared.Received;

/** What the chair said of a paper of the meeting, and who entered it; never changed, only added to (承認の記録). */
@Entity
class Approval {

    /** The paper that was looked at. */
    enum Subject {
        AGENDA,
        MINUTES
    }

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject")
    private Subject subject;

    @Column(name = "approved")
    private boolean approved;

    @Column(name = "remark", columnDefinition = "longtext")
    private String remark;

    @Enumerated(EnumType.STRING)
    @Column(name = "received")
    private Received received;

    @Column(name = "approver")
    private String approver;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Approval() {}

    Approval(Meeting meeting, Subject subject, Review review, Actor actor, Instant now) {
        this.id = Ids.fresh();
        this.meeting = meeting;
        this.subject = subject;
        this.approved = review.approved();
        this.remark = review.remark();
        this.received = review.received();
        this.approver = review.approver();
        this.enteredBy = actor.id();
        this.enteredAt = now;
    }

    boolean isOf(Subject other) {
        return subject == other;
    }

    Review review() {
        return new Review(approved, remark, received, approver);
    }

    LocalDate enteredOn() {
        return LocalDate.ofInstant(enteredAt, TOKYO);
    }
}
