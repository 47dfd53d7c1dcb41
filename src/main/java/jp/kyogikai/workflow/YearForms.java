package jp.kyogikai.workflow;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.Asked;
import jp.kyogikai.meeting.YearDraft;
import jp.kyogikai.meeting.YearDrafts;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.YearPlanId;

/** What the form of a year's plan shows, read fresh from the tables at each opening (年間計画の様式). */
@ForModels
public class YearForms {

    private final YearDrafts drafts;
    private final CurrentActor actor;

    YearForms(YearDrafts drafts, CurrentActor actor) {
        this.drafts = drafts;
        this.actor = actor;
    }

    public FormRows meetings(String planId) {
        return FormRows.show(
                draft(planId).meetings().stream().map(PlanForm.MeetingRow::of).toList());
    }

    /** The bodies to choose from where a meeting is added. */
    public FormRows bodies(String planId) {
        return FormRows.show(draft(planId).parts().stream()
                .map(YearDraft.Part::body)
                .map(body -> new FormChoice(body.name(), body.id().value()))
                .toList());
    }

    /** What the charter asks of each body, what stands already, what is to be thought of; or why nothing can be. */
    public FormRows parts(String planId) {
        var draft = draft(planId);
        var only = drafts.only(new YearPlanId(planId)).map(BodyId::value).orElse("");
        return FormRows.show(Stream.concat(
                        Stream.ofNullable(draft.whyNot()).map(why -> PartRow.toBeGivenUp(only, why)),
                        draft.parts().stream().map(PartRow::of))
                .toList());
    }

    /** That a new term begins, so that members may change; empty in other years. */
    public FormText termNote(String planId) {
        var draft = draft(planId);
        return FormText.show(beginsTerm(draft) ? note(draft.council(), draft) : "");
    }

    private static boolean beginsTerm(YearDraft draft) {
        return draft.council().terms().firstYear(draft.year()).equals(draft.year());
    }

    private static String note(Council council, YearDraft draft) {
        return "%sは新しい任期（%sまでの%d年、根拠：%s）の初めの年度です。委員の重なりは、登録されている委嘱で確かめています。委員が替わったら、日程を確かめ直してください。"
                .formatted(
                        draft.year(),
                        council.terms().lastYear(draft.year()),
                        council.terms().in(draft.year()).years(),
                        council.terms().in(draft.year()).article());
    }

    private YearDraft draft(String planId) {
        return drafts.of(new YearPlanId(planId), actor.get());
    }

    /** One body with its rule; only the reason may be changed. */
    record PartRow(String ref, String name, String notes, String reason) {

        static PartRow of(YearDraft.Part part) {
            var standing = part.standing().isEmpty()
                    ? Stream.<String>empty()
                    : Stream.of("既にある会議：" + String.join("、", part.standing()));
            var notes = Stream.concat(standing, part.concerns().stream().map("注意："::concat));
            return new PartRow(
                    part.body().id().value(), heading(part), String.join("\n", notes.toList()), part.reason());
        }

        static PartRow toBeGivenUp(String ref, Refusal why) {
            return new PartRow(ref, "計画できません", "注意：" + why.sentence(), "");
        }

        private static String heading(YearDraft.Part part) {
            return part.body().name() + "　" + rule(part.body(), part.asked());
        }

        private static String rule(Body body, Asked asked) {
            var cadence = body.cadence();
            var distance = cadence.spaced() ? "%dか月間隔".formatted(cadence.intervalMonths()) : "";
            return Stream.of(asked.words(), distance, cadence.usual().words())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("、"));
        }
    }
}
