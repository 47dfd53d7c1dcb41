package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PlannedMeetingId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One meeting in the plan of a year, which becomes one in the book at most once (計画上の会議). */
@Entity
@Table(name = "planned_meeting")
class PlannedMeeting {

    private static final int LONGEST = 1000;

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private YearPlan plan;

    @Column(name = "position")
    private int position;

    @Column(name = "body_id")
    private String bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;

    @Embedded
    private Schedule schedule;

    @Column(name = "meeting_id")
    private @Nullable String meetingId;

    @Column(name = "not_started")
    private @Nullable String notStarted;

    @Version
    private long version;

    protected PlannedMeeting() {}

    PlannedMeeting(YearPlan plan, int position, PlanEntry entry, MeetingKind kind) {
        this.id = PlannedMeetingId.fresh().value();
        this.plan = plan;
        this.position = position;
        this.bodyId = entry.body().value();
        this.kind = kind;
        this.schedule = entry.schedule();
    }

    /** Whether nothing has become of it yet. */
    boolean isToStart() {
        return meetingId == null && notStarted == null;
    }

    /** It has become a meeting in the book (会議の開始). */
    void started(MeetingId meeting) {
        meetingId = meeting.value();
    }

    /** A rule that came true since the plan was adopted keeps it from becoming one; the office sees why. */
    void refused(Refusal refusal) {
        var sentence = refusal.sentence();
        notStarted = sentence.substring(0, Math.min(sentence.length(), LONGEST));
    }

    Plan toPlan() {
        return new Plan(plan.council(), entry().body(), kind, schedule);
    }

    PlanEntry entry() {
        return new PlanEntry(new BodyId(bodyId), schedule);
    }

    PlannedMeetingId id() {
        return new PlannedMeetingId(id);
    }

    MeetingKind kind() {
        return kind;
    }

    Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId).map(MeetingId::new);
    }

    /** Why it did not become a meeting. */
    Optional<String> whyNotStarted() {
        return Optional.ofNullable(notStarted);
    }
}
