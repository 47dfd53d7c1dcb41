package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.YearDrafts;
import jp.kyogikai.meeting.YearPlanning;
import jp.kyogikai.meeting.YearStarting;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.PlannedMeetingId;
import jp.kyogikai.shared.YearPlanId;

/** What the model of a council's year calls, step by step (年間会議サイクルの手順). */
@ForModels
public class YearSteps {

    private final YearPlanning planning;
    private final YearDrafts drafts;
    private final YearStarting starting;
    private final YearProcess process;
    private final Councils councils;
    private final CurrentActor actor;

    YearSteps(
            YearPlanning planning,
            YearDrafts drafts,
            YearStarting starting,
            YearProcess process,
            Councils councils,
            CurrentActor actor) {
        this.planning = planning;
        this.drafts = drafts;
        this.starting = starting;
        this.process = process;
        this.councils = councils;
        this.actor = actor;
    }

    public String openPlan(String councilId, FormText year, FormText body) {
        var council = new CouncilId(councilId);
        return planning.open(council, PlanForm.year(year), PlanForm.body(body), actor.get())
                .value();
    }

    /** The title of the plan, which holds nothing personal, for lists of tasks and instances. */
    public String label(String planId) {
        return drafts.title(new YearPlanId(planId));
    }

    /** The one body that the plan is for; empty where it is for all of them. */
    public String only(String planId) {
        return drafts.only(new YearPlanId(planId)).map(BodyId::value).orElse("");
    }

    /** The readable key of the instance in Cockpit, such as 木更津-令和9年度 年間計画. */
    public String businessKey(String councilId, String planId) {
        return councils.council(new CouncilId(councilId)).keyOf(label(planId));
    }

    public void savePlan(String planId, FormRows meetings, FormRows parts) {
        planning.save(new YearPlanId(planId), PlanForm.entries(meetings), PlanForm.reasons(parts), actor.get());
    }

    public void adoptPlan(String planId, FormRows meetings, FormRows parts) {
        planning.adopt(new YearPlanId(planId), PlanForm.entries(meetings), PlanForm.reasons(parts), actor.get());
    }

    public void dropPlan(String planId) {
        planning.drop(new YearPlanId(planId), actor.get());
    }

    public List<String> toStart(String planId) {
        return starting.toStart(new YearPlanId(planId)).stream()
                .map(PlannedMeetingId::value)
                .toList();
    }

    public void startMeeting(String plannedMeetingId) {
        process.start(new PlannedMeetingId(plannedMeetingId));
    }

    public void finishPlan(String planId) {
        starting.finish(new YearPlanId(planId));
    }
}
