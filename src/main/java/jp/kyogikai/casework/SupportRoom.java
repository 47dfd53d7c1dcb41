package jp.kyogikai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the circle of a case plans its meetings and records them (個別支援会議の開催). */
@Component
@Transactional
public class SupportRoom {

    private final SupportCases cases;
    private final OwedSupport owed;
    private final OwedAssignments assigned;
    private final Clock clock;

    SupportRoom(SupportCases cases, OwedSupport owed, OwedAssignments assigned, Clock clock) {
        this.assigned = assigned;
        this.cases = cases;
        this.owed = owed;
        this.clock = clock;
    }

    public void plan(CaseId id, SupportPlan plan, Actor actor) {
        var planned = cases.find(id);
        planned.admit(actor);
        planned.plan(plan);
        owed.follow(planned, actor);
    }

    /** What the last meeting assigned, and nobody has said yet what became of it. */
    @Transactional(readOnly = true)
    public List<OpenAssignment> openAssignments(CaseId id, Actor actor) {
        var asked = cases.find(id);
        asked.admit(actor);
        return asked.openAssignments();
    }

    /** Records the planned meeting, first of all what became of what was open; a case that is resolved ends with it. */
    public void record(CaseId id, SupportMinutes minutes, List<FollowUpEntry> entries, Actor actor) {
        var recorded = cases.find(id);
        recorded.admit(actor);
        var before = recorded.openAssignments();
        recorded.record(minutes, entries, LocalDate.now(clock));
        owed.held(recorded, actor);
        assigned.looked(recorded, before, entries, actor);
    }
}
