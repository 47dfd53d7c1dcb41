package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.casework.CaseRefusal;
import jp.kyogikai.casework.PromptKind;
import jp.kyogikai.casework.Prompting;
import jp.kyogikai.meeting.RowMismatch;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Reviewers;
import jp.kyogikai.testing.Supporters;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("個別支援会議の業務フロー")
class CaseFlowTests {

    private static final String CLEAN = "夜間に介護者が倒れたとき、受け入れる所が市内にない。";

    @Autowired
    private Supporters supporters;

    @Autowired
    private Office office;

    @Autowired
    private Prompting prompting;

    @Autowired
    private RuntimeService runtime;

    private String supportCase;

    @BeforeEach
    void aCase() {
        supportCase = supporters.registerCase();
    }

    @Test
    @DisplayName("ほかの担当者を選ばない登録は、一覧を送らない画面からも受け付ける")
    void aCaseOfOneSupporterAloneNeedsNoList() {
        var entry = Supporters.entry();
        entry.remove("circle");

        assertThat(office.isRunning(supporters.register(entry))).isTrue();
    }

    @Test
    @DisplayName("要綱設定にない分野では、登録も会議の準備も受け付けない")
    void aCaseHasAFieldOfTheCharter() {
        var unknown = Supporters.entry().putValue("field", "分野外");
        var unchosen = Supporters.planWith("祇園 さくら").putValue("field", "");

        assertThat(refusal(() -> supporters.register(unknown))).isInstanceOf(CaseRefusal.UnknownField.class);
        assertThat(refusal(() -> supporters.submit(supportCase, "prepareSupport", unchosen))
                        .sentence())
                .startsWith("分野は、要綱設定で定めた「就労・日中活動」「住まい・暮らし」");
    }

    @Test
    @DisplayName("事例の分野は、会議の準備のときに改められる")
    void theFieldMayChange() {
        assertThat(supporters.text(supportCase, "prepareSupport", "field")).isEqualTo("住まい・暮らし");

        supporters.submit(
                supportCase, "prepareSupport", Supporters.planWith("祇園 さくら").putValue("field", "家族支援"));
        supporters.record(supportCase, "CONTINUE");

        assertThat(supporters.text(supportCase, "prepareSupport", "field")).isEqualTo("家族支援");
    }

    @Test
    @DisplayName("1回の会議で解決した事例は、そこで終結する")
    void aCaseIsResolvedAtOnce() {
        supporters.meet(supportCase, "RESOLVED");

        assertThat(office.isRunning(supportCase)).isFalse();
    }

    @Test
    @DisplayName("継続とした事例は、前回の参加者と残された課題を引き継いで次の会議を準備する")
    void aCaseContinuesTwice() {
        supporters.meet(supportCase, "CONTINUE");
        supporters.meet(supportCase, "CONTINUE");

        assertThat(supporters.text(supportCase, "prepareSupport", "remaining")).isEqualTo("夜間の受入れ先");
        assertThat(supporters
                        .rows("soudan", "supporter", office.task(supportCase, "prepareSupport"), "participants")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("祇園 さくら");
    }

    @Test
    @DisplayName("前回の役割分担は、次の会議の様式に確認する行として示し、書き換えて送られた内容ではなく台帳の内容で残す")
    void assignmentsAreFollowedUp() {
        supporters.meet(supportCase, "CONTINUE");
        supporters.plan(supportCase);
        var task = office.task(supportCase, "takeSupport");
        var rows = Office.changed(supporters.rows("soudan", "supporter", task, "followUps"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("who", "書き換えた人")
                .put("result", "GOES_ON")
                .put("dueOn", "2026-12-25"));
        assertThat(rows.path(0).path("due").asText()).isEqualTo("令和8年11月20日");
        assertThat(refusal(() -> supporters.submit(supportCase, "takeSupport", Supporters.minutes("CONTINUE"))))
                .isEqualTo(new RowMismatch.Missing("相談支援専門員：空床の確認"));

        supporters.submit(
                supportCase,
                "takeSupport",
                Supporters.minutes("CONTINUE").putValueTyped("followUps", Office.json(rows)));
        supporters.plan(supportCase);

        assertThat(supporters
                        .rows("soudan", "supporter", office.task(supportCase, "takeSupport"), "followUps")
                        .findValuesAsText("due"))
                .containsExactly("令和8年12月25日", "令和8年11月20日");
        assertThat(supporters
                        .rows("soudan", "supporter", office.task(supportCase, "takeSupport"), "followUps")
                        .findValuesAsText("who"))
                .containsOnly("相談支援専門員");
    }

    @Test
    @DisplayName("役割分担の残る事例は、会議を開かずに終結するときも、どうなったかを確かめる")
    void closingAsksForTheAssignments() {
        supporters.meet(supportCase, "CONTINUE");
        var ending = Supporters.planWith("祇園 さくら").putValue("next", "CLOSE").putValue("closingReason", "市外へ転居したため");
        assertThat(refusal(() -> supporters.submit(supportCase, "prepareSupport", ending)))
                .isEqualTo(new RowMismatch.Missing("相談支援専門員：空床の確認"));

        supporters.submit(supportCase, "prepareSupport", supporters.settled(supportCase, "prepareSupport", ending));

        assertThat(office.isRunning(supportCase)).isFalse();
    }

    @Test
    @DisplayName("会議からの要請は、個別支援会議を準備する様式に示し、個別支援会議を開いた後は示さない")
    void whatAMeetingAskedIsOnTheForm() {
        assertThat(supporters.text(supportCase, "prepareSupport", "prompts")).isEmpty();
        var meeting = new MeetingId(office.variable(heldOn("2026-11-05"), "meetingId"));
        var about = new CaseId(office.variable(supportCase, "caseId"));

        prompting.enter(about, meeting, PromptKind.LEAD, "基幹相談支援センターを主担当に", Reviewers.OFFICE);

        assertThat(supporters.text(supportCase, "prepareSupport", "prompts"))
                .contains("調整会議（令和8年11月5日）　主担当の指定", "基幹相談支援センターを主担当に");
        supporters.meet(supportCase, "CONTINUE");
        assertThat(supporters.text(supportCase, "prepareSupport", "prompts")).isEmpty();
    }

    private String heldOn(String day) {
        var meeting = office.prepareMeeting("chosei", day);
        office.compileAgenda(meeting, "動いていない事例のほかに議題はない");
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "REPORTED", "");
        return meeting;
    }

    @Test
    @DisplayName("会議を開かずに終結するときは、理由が要る")
    void endingWithoutAMeetingHasAReason() {
        var ending = Supporters.planWith("祇園 さくら").putValue("next", "CLOSE");
        assertThat(refusal(() -> supporters.submit(supportCase, "prepareSupport", ending)))
                .isEqualTo(new CaseRefusal.ReasonMissing());

        supporters.submit(supportCase, "prepareSupport", ending.putValue("closingReason", "市外へ転居したため"));

        assertThat(office.isRunning(supportCase)).isFalse();
    }

    @Test
    @DisplayName("残った課題は、匿名化の確認を経て課題となり、お知らせを受けて本人・家族へ説明すると終結する")
    void anIssueIsRaisedAnsweredAndExplained() {
        supporters.meet(supportCase, "ISSUE");
        supporters.draft(supportCase, CLEAN, "", "");
        supporters.confirm(supportCase, "jimukyoku", "APPROVED", "");
        var issue = answer("短期入所の空床を確保します。");
        assertThat(office.isRunning(issue)).isTrue();

        assertThat(supporters.text(supportCase, "explainAnswer", "answer")).isEqualTo("短期入所の空床を確保します。");
        supporters.explain(supportCase, "CLOSE");
        office.runJobs();

        assertThat(office.isRunning(supportCase)).isFalse();
        assertThat(office.isRunning(issue)).isFalse();
    }

    @Test
    @DisplayName("説明の後も支援を続けるときは、次の会議の準備に戻る")
    void theSupportGoesOnAfterTheExplanation() {
        supporters.meet(supportCase, "ISSUE");
        supporters.draft(supportCase, CLEAN, "", "");
        supporters.confirm(supportCase, "jimukyoku", "APPROVED", "");
        answer("検討を続けます。");

        supporters.explain(supportCase, "CONTINUE");
        office.runJobs();

        assertThat(office.task(supportCase, "prepareSupport")).isNotNull();
    }

    @Test
    @DisplayName("氏名の残る文案は、扱いを決めるまで同じ作業に戻る")
    void anUndecidedNameBringsTheTextBack() {
        supporters.meet(supportCase, "ISSUE");

        supporters.draft(supportCase, "高橋さんの受入れ先がない。", "", "");
        assertThat(office.task(supportCase, "confirmDraft")).isNull();
        supporters.draft(supportCase, "高橋さんの受入れ先がない。", "REMOVED", "");
        assertThat(office.task(supportCase, "confirmDraft")).isNull();
        supporters.draft(supportCase, "高橋さんの受入れ先がない。", "KEPT", "橋の名称であり、氏名ではない");

        assertThat(office.task(supportCase, "confirmDraft")).isNotNull();
    }

    @Test
    @DisplayName("差し戻された文案は、求められた点を添えて作成者に戻る")
    void aReturnedTextGoesBackToItsWriter() {
        supporters.meet(supportCase, "ISSUE");
        supporters.draft(supportCase, CLEAN, "", "");

        supporters.confirm(supportCase, "jimukyoku", "RETURNED", "家族構成を書かないでください。");

        assertThat(supporters.text(supportCase, "writeDraft", "remark")).isEqualTo("家族構成を書かないでください。");
        supporters.draft(supportCase, CLEAN, "", "");
        assertThat(office.task(supportCase, "confirmDraft")).isNotNull();
    }

    @Test
    @DisplayName("文案を作成せずに会議へ戻ることができる")
    void theWriterMayGoBackToTheMeeting() {
        supporters.meet(supportCase, "ISSUE");

        supporters.submit(supportCase, "writeDraft", Supporters.draft("").putValue("next", "BACK"));

        assertThat(office.task(supportCase, "prepareSupport")).isNotNull();
    }

    @Test
    @DisplayName("文案を作成した人は、確認の役割を持っていても、自分では承認できない")
    void theWriterCannotConfirm() {
        var circle = new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode();
        circle.addObject().put("user", "jimukyoku");
        var shared = supporters.register(Supporters.entry().putValueTyped("circle", Office.json(circle)));
        supporters.meet(shared, "ISSUE");
        supporters.submit("jimukyoku", "secretariat", office.task(shared, "writeDraft"), Supporters.draft(CLEAN));

        assertThat(refusal(() -> supporters.confirm(shared, "jimukyoku", "APPROVED", "")))
                .isEqualTo(new CaseRefusal.SelfConfirmed());
        supporters.confirm(shared, "jimukyoku2", "APPROVED", "");
        assertThat(office.variable(shared, "originId")).isNotNull();
    }

    @Test
    @DisplayName("3世帯に満たない事例から作る文案には、再特定のおそれを示す")
    void tooFewHouseholdsAreWarnedOf() {
        supporters.meet(supportCase, "ISSUE");

        assertThat(supporters.text(supportCase, "writeDraft", "caution")).contains("1世帯");
    }

    @Test
    @DisplayName("参加者のいない会議、1万字を超える検討内容は断り、作業はそのまま残る")
    void badInputIsRefused() {
        var nobody = Supporters.planWith("誰か")
                .putValueTyped(
                        "participants",
                        Office.json(new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode()));

        assertThat(refusal(() -> supporters.submit(supportCase, "prepareSupport", nobody)))
                .isEqualTo(new CaseRefusal.NoParticipants());
        supporters.plan(supportCase);
        var tooLong = Supporters.minutes("CONTINUE").putValue("discussion", "あ".repeat(10_001));
        assertThat(refusal(() -> supporters.submit(supportCase, "takeSupport", tooLong))
                        .rule())
                .isEqualTo("TooLong");
        assertThat(office.task(supportCase, "takeSupport")).isNotNull();
    }

    /** Lets the coordination body decide about the issue, and the office answer the case. */
    private String answer(String text) {
        office.hold("chosei", supporters.title(supportCase), "RESOLVE", "空床を確保することとした。");
        var issue = runtime.createProcessInstanceQuery()
                .processDefinitionKey(IssueProcess.KEY)
                .variableValueEquals("issueId", office.variable(supportCase, "issueId"))
                .singleResult()
                .getId();
        office.answer(issue, text);
        office.runJobs();
        return issue;
    }
}
