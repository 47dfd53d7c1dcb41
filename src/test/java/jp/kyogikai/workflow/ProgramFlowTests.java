package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.OutcomeOfIssues;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ChapterState;
import jp.kyogikai.program.PlanMeasure;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.program.ProgramEvent;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.program.ProgramPaper;
import jp.kyogikai.program.ProgramPapers;
import jp.kyogikai.program.ProgramRefusal;
import jp.kyogikai.program.ProgramState;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan of a year from the drafts to the plenary; each test has a fiscal year of its own. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("J5 事業計画は、会議体の原案から全体会議の採択まで進む")
class ProgramFlowTests {

    @Autowired
    Office office;

    @Autowired
    Programming programming;

    @Autowired
    AnnualPrograms programs;

    @Autowired
    ProgramPapers papers;

    @Autowired
    Miharashi miharashi;

    @Test
    @DisplayName("全ての原案がそろうと取りまとめに進み、調整会議の上程と総会の採択を経て採択となる")
    void aPlanGoesAllTheWay() {
        var plan = programming.begin("PLAN", 2041);
        assertThat(programming.drafts(plan)).hasSize(7);
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");

        office.hold("chosei", "令和23年度事業計画（案）", "SUBMIT", "");
        office.hold("zentai", "令和23年度事業計画（案）", "ADOPT", "");

        assertThat(office.isRunning(plan)).isFalse();
        assertThat(events(2041)).containsSubsequence("付議 chosei", "上程 chosei", "付議 zentai", "採択 zentai");
    }

    @Test
    @DisplayName("調整会議の差し戻しは理由とともに取りまとめに戻り、印を付けた部会だけが出し直して、再び調整会議に掛かる")
    void whatIsSentBackIsDraftedAgain() {
        var plan = programming.begin("PLAN", 2042);
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");

        office.hold("chosei", "令和24年度事業計画（案）", "RETURN", "研修会を増やすこと。");

        assertThat(office.text(office.task(plan, "compile"), "heard")).contains("研修会を増やすこと。");
        programming.compile(plan, "REDRAFT", "研修会を増やしてください。", "こども部会");
        assertThat(programming.drafts(plan)).hasSize(1);
        assertThat(office.text(programming.draft(plan, "kodomo"), "returned")).isEqualTo("研修会を増やしてください。");
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");
        assertThat(office.offered(office.prepareMeeting("chosei", "2026-12-17")))
                .filteredOn(it -> it.contains("令和24年度事業計画"))
                .hasSize(1);
    }

    @Test
    @DisplayName("継続となった計画は次の調整会議を待ち、総会で再付託となった計画は取りまとめから調整会議をやり直す")
    void aPlanMayBeContinuedAndReferredBack() {
        var plan = programming.begin("PLAN", 2043);
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");
        office.hold("chosei", "令和25年度事業計画（案）", "CONTINUE", "");
        office.hold("chosei", "令和25年度事業計画（案）", "SUBMIT", "");

        office.hold("zentai", "令和25年度事業計画（案）", "REFER_BACK", "重点を絞ること。");

        assertThat(office.text(office.task(plan, "compile"), "heard")).contains("再付託", "重点を絞ること。");
        programming.compile(plan, "FORWARD", "");
        office.hold("chosei", "令和25年度事業計画（案）", "SUBMIT", "");
        office.hold("zentai", "令和25年度事業計画（案）", "ENTRUST", "字句の修正を会長に一任する。");
        assertThat(standing(2043).state()).isEqualTo(ProgramState.ADOPTED);
    }

    @Test
    @DisplayName("提出のない部会は、事務局が理由を書いて締め切り、ほかの部会を待たせない")
    void aSilentBodyIsClosed() {
        var plan = programming.begin("PLAN", 2044);
        programming.close(plan, "kenri", "部会長の交代により、原案がまとまらないため");

        programming.sendAll(plan);

        assertThat(office.task(plan, "compile")).isNotNull();
        assertThat(programs.card(programming.id(plan)).chapters())
                .filteredOn(chapter -> chapter.body().value().equals("kenri"))
                .allMatch(chapter -> chapter.state() == ChapterState.CLOSED);
        assertThat(programs.history(programming.id(plan)))
                .map(ProgramEvent::text)
                .contains("部会長の交代により、原案がまとまらないため");
        assertThat(part(plan, "権利擁護部会"))
                .returns("この会議体からは、原案の提出がなかった。", ProgramPaper.Part::note)
                .returns(null, ProgramPaper.Part::text)
                .returns(List.of(), ProgramPaper.Part::items);
    }

    @Test
    @DisplayName("締め切られた会議体の文書は、先に提出した内容か、作成途中の内容かを記し、締切りの様式の入力は保存しない")
    void whatStandsInAClosedPartIsSaid() {
        var plan = programming.begin("PLAN", 2079);
        programming.keep(plan, "kenri", "作成途中の方針");
        var again = programming.draft(plan, "kenri");
        office.submit(
                again,
                programming
                        .sent(again)
                        .putValue("next", "CLOSE")
                        .putValue("text", "保存されない方針")
                        .putValue("remark", "期限を過ぎたため"));
        programming.sendAll(plan);
        programming.compile(plan, "REDRAFT", "見直してください。", "こども部会");
        programming.close(plan, "kodomo", "再提出がないため");

        assertThat(part(plan, "権利擁護部会"))
                .returns("原案の提出がなかったため、作成途中の内容による。", ProgramPaper.Part::note)
                .returns("作成途中の方針", ProgramPaper.Part::text);
        assertThat(part(plan, "こども部会").note()).isEqualTo("再提出がなかったため、先に提出された内容による。");
        assertThat(part(plan, "こども部会").items()).isNotEmpty();

        programming.compile(plan, "REDRAFT", "もう一度見直してください。", "こども部会");
        programming.keep(plan, "kodomo", "見直しの途中の方針");
        programming.close(plan, "kodomo", "再提出がないため");

        assertThat(part(plan, "こども部会"))
                .returns("再提出がなかったため、作成途中の内容による。", ProgramPaper.Part::note)
                .returns("見直しの途中の方針", ProgramPaper.Part::text);
    }

    private ProgramPaper.Part part(String plan, String body) {
        return papers.paper(programming.id(plan), Actor.system()).parts().stream()
                .filter(part -> part.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("調整会議のない協議会では、取りまとめの後、直接に全体会議へ付議する")
    void withoutACoordinationBodyItGoesToThePlenary() {
        miharashi.settleIn();
        var there = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var plans = programming.of(there, Miharashi.COUNCIL.value());
        var plan = plans.begin("PLAN", 2045);
        plans.sendAll(plan);

        plans.compile(plan, "FORWARD", "");

        assertThat(events(programs.card(plans.id(plan)))).endsWith("付議 kyogikai");
    }

    @Test
    @DisplayName("同じ年度の事業計画は2つ始められず、取りやめた後は始め直せる")
    void aYearHasOnePlan() {
        var plan = programming.begin("PLAN", 2046);

        var refusal = refusal(() -> programming.begin("PLAN", 2046));

        assertThat(refusal)
                .isEqualTo(new ProgramRefusal.AlreadyBegun(ProgramKind.PLAN, "令和28年度事業計画", ProgramState.DRAFTING));
        programming.sendAll(plan);
        programming.compile(plan, "CANCEL", "年度を誤ったため");
        assertThat(office.isRunning(plan)).isFalse();
        assertThat(programs.card(programming.id(programming.begin("PLAN", 2046)))
                        .number())
                .isEqualTo("R28-事業計画-2");
    }

    @Test
    @DisplayName("計画に課題だけの結果（統合など）を付けることは断り、会議の結果は何も残らない")
    void aPlanIsNoIssue() {
        var plan = programming.begin("PLAN", 2047);
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");
        var meeting = office.convene("chosei", "令和29年度事業計画（案）");
        office.takeAttendance(meeting, Integer.MAX_VALUE);

        var refusal = refusal(() -> office.takeResults(meeting, "MERGE", "ほかの計画とまとめる。"));

        assertThat(refusal).isEqualTo(new OutcomeOfIssues("R29-事業計画", "令和29年度事業計画（案）", Outcome.MERGE));
        office.takeResults(meeting, "SUBMIT", "");
        office.runJobs();
        assertThat(events(2047)).endsWith("付議 zentai");
    }

    @Test
    @DisplayName("同じ原案を2度送っても、2度目は断り、経過に2つは残らない")
    void aDraftIsSentOnce() {
        var plan = programming.begin("PLAN", 2048);
        var task = programming.draft(plan, "kodomo");
        var draft = programming.sent(task);
        office.submit(task, draft);

        assertThat(catchThrowable(() -> office.submit(task, draft))).isNotNull();

        assertThat(events(2048)).containsOnlyOnce("原案の提出 kodomo");
        assertThat(programming.drafts(plan)).hasSize(6);
    }

    @Test
    @DisplayName("事項のない計画、回数のない事項、ほかの会議体を数える事項、同じ会議を2度数える事項は断り、入力は残る")
    void anEmptyOrUncountableDraftIsRefused() {
        var plan = programming.begin("PLAN", 2049);
        var task = programming.draft(plan, "kodomo");

        assertThat(refusal(() -> sendWith(task, none()))).isEqualTo(new ProgramRefusal.NothingDrafted("こども部会"));
        assertThat(refusal(() -> sendWith(task, Office.json(Programming.item("部会", "MEETINGS", "kodomo", "", 0)))))
                .isEqualTo(new ProgramRefusal.NoTarget("部会", 0));
        assertThat(refusal(() -> sendWith(task, Office.json(Programming.item("総会", "MEETINGS", "zentai", "", 2)))))
                .isEqualTo(new ProgramRefusal.NotItsBody("総会", List.of("こども部会")));
        var twice = Programming.item("定例会", "MEETINGS", "kodomo", "", 4);
        twice.addAll(Programming.item("計画見直しの検討会", "MEETINGS", "kodomo", "", 2));
        assertThat(refusal(() -> sendWith(task, Office.json(twice))))
                .isEqualTo(new ProgramRefusal.CountedTwice("こども部会", PlanMeasure.MEETINGS, "定例会", "計画見直しの検討会"));
        assertThat(programming.draft(plan, "kodomo")).isNotNull();
    }

    private List<String> events(int year) {
        return events(standing(year));
    }

    private List<String> events(ProgramCard card) {
        return programs.history(card.id()).stream()
                .map(event -> event.kind().label() + (event.body() == null ? "" : " " + event.body()))
                .toList();
    }

    private ProgramCard standing(int year) {
        return programs.standing(new CouncilId(Office.COUNCIL), new FiscalYear(year), ProgramKind.PLAN)
                .orElseThrow();
    }

    private void sendWith(Task task, TypedValue items) {
        office.submit(task, programming.sent(task).putValueTyped("items", items));
    }

    private static TypedValue none() {
        return Office.json(JsonNodeFactory.instance.arrayNode());
    }
}
