package jp.kyogikai.meeting;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PlannedMeetingId;
import jp.kyogikai.shared.YearPlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes meetings in the book of those of an adopted plan, each once (年間計画の会議の開始). */
@Component
@Transactional
public class YearStarting {

    private final YearPlans plans;
    private final PlannedMeetings planned;
    private final Convening convening;

    YearStarting(YearPlans plans, PlannedMeetings planned, Convening convening) {
        this.plans = plans;
        this.planned = planned;
        this.convening = convening;
    }

    /**
     * All meetings of the plan in the order of their days, by which they are numbered. Those started stay on the list:
     * the engine asks for it again before each one, and counts on.
     */
    @Transactional(readOnly = true)
    public List<PlannedMeetingId> toStart(YearPlanId id) {
        return plans.get(id).meetings().stream().map(PlannedMeeting::id).toList();
    }

    /**
     * Enters the meeting into the book; nothing the second time, and nothing where a rule has come true since that refuses
     * it, which the plan then shows.
     */
    public Optional<MeetingId> start(PlannedMeetingId id) {
        var meeting = planned.get(id);
        return meeting.isToStart() ? begin(meeting) : Optional.empty();
    }

    private Optional<MeetingId> begin(PlannedMeeting meeting) {
        var refusal = convening.whyNot(meeting.toPlan());
        refusal.ifPresent(meeting::refused);
        var begun = Optional.of(meeting)
                .filter(it -> refusal.isEmpty())
                .map(it -> convening.plan(it.toPlan(), Actor.system()));
        begun.ifPresent(meeting::started);
        return begun;
    }

    /** All are started: the plan is at its end, and the year may be planned again. */
    public void finish(YearPlanId id) {
        plans.get(id).finish();
    }
}
