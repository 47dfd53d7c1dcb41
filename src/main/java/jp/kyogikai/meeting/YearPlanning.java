package jp.kyogikai.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.YearPlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the meetings of a year, lets the office change them, and makes them its plan (年間計画の作成と採用). */
@Component
@Transactional
public class YearPlanning {

    private final YearPlans plans;
    private final YearSurvey survey;
    private final Clock clock;

    YearPlanning(YearPlans plans, YearSurvey survey, Clock clock) {
        this.plans = plans;
        this.survey = survey;
        this.clock = clock;
    }

    /** Begins a plan with the meetings that the year still asks for; one at a time for a council and a year. */
    public YearPlanId open(CouncilId council, FiscalYear year, @Nullable BodyId only, Actor actor) {
        NoRight.unlessSecretariat(actor, council, "年間計画を立てる");
        plans.findByOpenFor(YearPlan.openFor(council, year))
                .ifPresent(other -> new YearPlanRefusal.UnderWay(year, other.state()).raise());
        var facts = survey.of(council, year, only);
        if (facts.today().isAfter(year.lastDay())) {
            new YearPlanRefusal.YearOver(year).raise();
        }
        var entries = YearProposal.of(facts);
        var plan = new YearPlan(council, year, only, actor, clock.instant());
        plan.draft(entries, Map.of(), new PlanCheck(facts, entries)::kind);
        return plans.enter(plan).id();
    }

    /** Keeps a draft as it is, whatever speaks against it; only what cannot be read was refused before. */
    public void save(YearPlanId id, List<PlanEntry> entries, Map<BodyId, String> reasons, Actor actor) {
        var plan = mine(id, actor);
        plan.draft(entries, reasons, new PlanCheck(facts(plan), entries)::kind);
    }

    /** Makes it the plan of the year; refused with all that speaks against it, or with concerns that have no reason. */
    public void adopt(YearPlanId id, List<PlanEntry> entries, Map<BodyId, String> reasons, Actor actor) {
        var plan = mine(id, actor);
        var facts = facts(plan);
        var check = new PlanCheck(facts, entries);
        refuseAll(check.refusals());
        var concerns = check.concerns();
        refuseUnexplained(concerns, reasons, unseen(plan, new PlanCheck(facts, plan.entries()).concerns(), reasons));
        plan.draft(inOrder(entries), reasons, check::kind);
        plan.adopt(concerns, actor, clock.instant());
    }

    /** Gives a draft up; meetings that stand stay as they are. */
    public void drop(YearPlanId id, Actor actor) {
        mine(id, actor).drop();
    }

    private YearPlan mine(YearPlanId id, Actor actor) {
        var plan = plans.get(id);
        NoRight.unlessSecretariat(actor, plan.council(), "年間計画を立てる");
        return plan;
    }

    private YearFacts facts(YearPlan plan) {
        return survey.of(plan.council(), plan.year(), plan.only().orElse(null));
    }

    /** They are started and so numbered in the order of their days. */
    private static List<PlanEntry> inOrder(List<PlanEntry> entries) {
        return entries.stream().sorted(YearProposal.BY_DAY).toList();
    }

    private static void refuseAll(List<Refusal> faults) {
        if (!faults.isEmpty()) {
            new YearPlanRefusal.Unfit(faults).raise();
        }
    }

    private static void refuseUnexplained(
            List<PlanConcern> concerns, Map<BodyId, String> reasons, Predicate<PlanConcern> unseen) {
        Predicate<PlanConcern> isExplained = it -> reasons.containsKey(it.body().id());
        var without = concerns.stream().filter(isExplained.negate()).toList();
        var since = concerns.stream().filter(isExplained.and(unseen)).toList();
        if (!without.isEmpty() || !since.isEmpty()) {
            new YearPlanRefusal.Unexplained(without, since).raise();
        }
    }

    /** A reason that was kept with the draft speaks of what was told of that draft, and of nothing that came up since. */
    private static Predicate<PlanConcern> unseen(YearPlan plan, List<PlanConcern> told, Map<BodyId, String> reasons) {
        return it -> plan.reason(it.body().id()).equals(reasons.get(it.body().id())) && !told.contains(it);
    }
}
