package jp.kyogikai.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.kyogikai.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One meeting of the circle of a case, planned and then recorded (個別支援会議). */
@Entity
@Table(name = "support_meeting")
class SupportMeeting {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private SupportCase supportCase;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "place")
    private String place;

    @ElementCollection
    @CollectionTable(name = "support_participant", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position_no")
    private List<Participant> participants = new ArrayList<>();

    @Column(name = "discussion", columnDefinition = "longtext")
    private String discussion = "";

    @ElementCollection
    @CollectionTable(name = "support_assignment", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position_no")
    private List<Assignment> assignments = new ArrayList<>();

    @Column(name = "remaining", columnDefinition = "longtext")
    private String remaining = "";

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private @Nullable SupportResult result;

    protected SupportMeeting() {}

    SupportMeeting(SupportCase supportCase, int ordinal, SupportPlan plan) {
        this.id = Ids.fresh();
        this.supportCase = supportCase;
        this.ordinal = ordinal;
        change(plan);
    }

    final void change(SupportPlan plan) {
        heldOn = plan.on();
        place = plan.place();
        participants.clear();
        participants.addAll(plan.participants());
    }

    /** Keeps the minutes; what goes on from before stands first among the assignments. */
    void record(List<Assignment> goingOn, SupportMinutes minutes) {
        discussion = minutes.discussion();
        assignments.addAll(goingOn);
        assignments.addAll(minutes.assignments());
        remaining = minutes.remaining();
        nextOn = minutes.nextOn();
        result = minutes.result();
    }

    boolean isHeld() {
        return result != null;
    }

    @Nullable
    SupportResult result() {
        return result;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean wasHeldBy(LocalDate day) {
        return isHeld() && !heldOn.isAfter(day);
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    List<OpenAssignment> openAssignments() {
        return IntStream.range(0, assignments.size())
                .mapToObj(i -> new OpenAssignment("%d-%d".formatted(ordinal, i + 1), assignments.get(i)))
                .toList();
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    SupportPlan plan() {
        return new SupportPlan(heldOn, place, supportCase.leadOffice(), participants);
    }

    MeetingSheet sheet() {
        var minutes = result == null ? null : new SupportMinutes(discussion, assignments, remaining, nextOn, result);
        return new MeetingSheet(ordinal, plan(), minutes);
    }
}
