package jp.kyogikai.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.DuePast;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What one body asks another to investigate, since when, until when, and why (依頼の内容). */
@Embeddable
record Request(
        @Column(name = "requester_id") String requesterId,
        @Column(name = "meeting_id") @Nullable String meetingId,
        @Column(name = "body_id") String bodyId,

        @Column(name = "question", columnDefinition = "longtext")
        String question,

        @Column(name = "reason", columnDefinition = "longtext")
        String reason,

        @Column(name = "requested_on") LocalDate on,
        @Column(name = "due_on") LocalDate due) {

    Request {
        TypedText.required("論点", question, TypedText.LONG);
    }

    static Request of(
            BodyId requester,
            @Nullable MeetingId meeting,
            BodyId to,
            String question,
            String reason,
            LocalDate today,
            LocalDate due) {
        whyNotDue(due, today).ifPresent(Refusal::raise);
        var from = meeting == null ? null : meeting.value();
        return new Request(requester.value(), from, to.value(), question, reason, today, due);
    }

    /** The same request with question and due date put differently. */
    Request reworded(String question, LocalDate due, LocalDate today) {
        if (!due.equals(this.due)) {
            whyNotDue(due, today).ifPresent(Refusal::raise);
        }
        return new Request(requesterId, meetingId, bodyId, question, reason, on, due);
    }

    /** The same request with more time. */
    Request extended(LocalDate to, LocalDate today) {
        if (!to.isAfter(due)) {
            new ReferralRefusal.NotLater(due, to).raise();
        }
        return reworded(question, to, today);
    }

    /** Why something cannot have happened on a day: it lies before the request or in the future. */
    Optional<Refusal> whyNotOn(String what, LocalDate day, LocalDate today) {
        return day.isBefore(on) || day.isAfter(today)
                ? Optional.of(new ReferralRefusal.OutsideDates(what, day, on, today))
                : Optional.empty();
    }

    private static Optional<Refusal> whyNotDue(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? Optional.of(new DuePast("期限", due)) : Optional.empty();
    }

    BodyId requester() {
        return new BodyId(requesterId);
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    @Nullable
    MeetingId meeting() {
        return meetingId == null ? null : new MeetingId(meetingId);
    }
}
