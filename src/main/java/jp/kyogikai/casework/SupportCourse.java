package jp.kyogikai.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kyogikai.meeting.Rows;
import jp.kyogikai.shared.FiscalYear;

/** The meetings of the circle of a case, what they assigned, and what became of it (個別支援の経過). */
@Embeddable
class SupportCourse {

    @OneToMany(mappedBy = "supportCase", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<SupportMeeting> meetings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_follow_up", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position_no")
    private List<FollowUp> followUps = new ArrayList<>();

    /** Plans the next meeting; a plan that was not held is replaced. */
    void plan(SupportCase one, SupportPlan plan) {
        planned()
                .ifPresentOrElse(
                        it -> it.change(plan), () -> meetings.add(new SupportMeeting(one, meetings.size() + 1, plan)));
    }

    /** The meeting that is planned and not yet recorded. */
    Optional<SupportMeeting> planned() {
        return meetings.stream().filter(it -> !it.isHeld()).findFirst();
    }

    /** Takes down what became of each open assignment, and gives back those that go on. */
    List<Assignment> followUp(List<OpenAssignment> open, List<FollowUpEntry> entries, LocalDate day) {
        var names = new LinkedHashMap<String, String>();
        open.forEach(it -> names.put(it.key(), it.assignment().title()));
        var rows = Rows.match(entries, FollowUpEntry::key, names);
        var looked = open.stream()
                .map(it -> FollowUp.of(it.assignment(), rows.of(it.key()), day))
                .toList();
        followUps.addAll(looked);
        return IntStream.range(0, looked.size())
                .filter(i -> looked.get(i).goesOn())
                .mapToObj(i -> open.get(i).assignment().until(looked.get(i).nextDueOn()))
                .toList();
    }

    /** The assignments of the last meeting, of which the next one says what became of them. */
    List<OpenAssignment> openAssignments() {
        return meetings.stream()
                .filter(SupportMeeting::isHeld)
                .reduce((earlier, later) -> later)
                .map(SupportMeeting::openAssignments)
                .orElse(List.of());
    }

    /** When the circle meets next, as planned or as the last meeting said; nothing where no meeting is in sight. */
    Optional<LocalDate> nextOn() {
        return planned()
                .map(SupportMeeting::heldOn)
                .or(() -> meetings.stream().reduce((earlier, later) -> later).map(SupportMeeting::nextOn));
    }

    /** The meetings held up to that day, oldest first. */
    List<SupportMeeting> heldBy(LocalDate day) {
        return meetings.stream().filter(it -> it.wasHeldBy(day)).toList();
    }

    /** The meetings of one fiscal year held up to that day, oldest first. */
    List<SupportMeeting> heldIn(FiscalYear year, LocalDate day) {
        return heldBy(day).stream().filter(it -> year.contains(it.heldOn())).toList();
    }

    /** Who does what, as the last meeting up to that day wrote it down. */
    List<Assignment> assignmentsOn(LocalDate day) {
        var held = heldBy(day);
        return held.isEmpty() ? List.of() : held.get(held.size() - 1).assignments();
    }

    List<MeetingSheet> sheets() {
        return meetings.stream().map(SupportMeeting::sheet).toList();
    }

    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }
}
