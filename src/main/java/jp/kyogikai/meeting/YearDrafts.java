package jp.kyogikai.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.shared.YearPlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the draft of a plan with what speaks against it as things stand now (年間計画の案の表示). */
@Component
@Transactional(readOnly = true)
public class YearDrafts {

    private final YearPlans plans;
    private final YearSurvey survey;
    private final Councils councils;

    YearDrafts(YearPlans plans, YearSurvey survey, Councils councils) {
        this.plans = plans;
        this.survey = survey;
        this.councils = councils;
    }

    public YearDraft of(YearPlanId id, Actor actor) {
        var plan = plans.get(id);
        NoRight.unlessSecretariat(actor, plan.council(), "年間計画の案を見る");
        var entries = plan.entries().stream().sorted(YearProposal.BY_DAY).toList();
        return plan.only()
                .flatMap(only -> survey.whyNot(plan.council(), plan.year(), only))
                .map(why -> toBeGivenUp(plan, entries, why))
                .orElseGet(() -> draft(plan, entries));
    }

    /** The office must still see the task, for the plan keeps others of the year from being begun. */
    private YearDraft toBeGivenUp(YearPlan plan, List<PlanEntry> entries, Refusal why) {
        var council = councils.council(plan.council(), plan.year().lastDay());
        return new YearDraft(council, plan.year(), entries, List.of(), why);
    }

    private YearDraft draft(YearPlan plan, List<PlanEntry> entries) {
        var facts = survey.of(plan.council(), plan.year(), plan.only().orElse(null));
        var concerns = new PlanCheck(facts, entries).concerns();
        return new YearDraft(
                facts.council(),
                plan.year(),
                entries,
                facts.scope().stream()
                        .map(body -> part(plan, facts, body, concerns))
                        .toList(),
                null);
    }

    /** Such as 令和9年度 年間計画 or 令和9年度 年間計画（こども部会）. */
    public String title(YearPlanId id) {
        var plan = plans.get(id);
        var council = councils.council(plan.council());
        var only =
                plan.only().map(body -> "（" + council.body(body).name() + "）").orElse("");
        return "%s 年間計画%s".formatted(plan.year(), only);
    }

    /** The one body that a plan is for; nothing where it is for all of them. */
    public Optional<BodyId> only(YearPlanId id) {
        return plans.get(id).only();
    }

    private static YearDraft.Part part(YearPlan plan, YearFacts facts, Body body, List<PlanConcern> concerns) {
        return new YearDraft.Part(
                body,
                facts.asked(body),
                facts.standing().stream()
                        .filter(it -> it.body().equals(body.id()))
                        .sorted(Comparator.comparing(Standing::on))
                        .map(it -> "%s（%s）".formatted(it.title(), Wareki.dayAndWeekday(it.on())))
                        .toList(),
                concerns.stream()
                        .filter(it -> it.body().id().equals(body.id()))
                        .map(PlanConcern::sentence)
                        .toList(),
                plan.reason(body.id()));
    }
}
