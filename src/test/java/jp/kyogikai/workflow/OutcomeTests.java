package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.LocalDate;
import java.util.UUID;
import jp.kyogikai.issue.Adopted;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.Concluded;
import jp.kyogikai.issue.DueBefore;
import jp.kyogikai.issue.FinalWording;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.MeasureLine;
import jp.kyogikai.issue.NoMeasure;
import jp.kyogikai.issue.WithdrawalWithoutReason;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows when a body has decided: adoption, the region, another issue, or an end before its time. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class OutcomeTests {

    private static final Actor SECRETARIAT =
            new Actor("jimukyoku", java.util.Set.of(GroupId.secretariat(new CouncilId(Office.COUNCIL))));

    @Autowired
    Office office;

    @Autowired
    IssueRegister register;

    @Autowired
    Adoption adoption;

    @Autowired
    Answers answers;

    @Autowired
    IssueProcess process;

    @Autowired
    Outlooks outlooks;

    private final String title = "協議の結果" + UUID.randomUUID();
    private String issue;
    private IssueId id;

    @BeforeEach
    void anIssueWaitsForCoordination() {
        issue = office.registerIssue(title);
        id = new IssueId(office.variable(issue, "issueId"));
    }

    @Test
    @DisplayName("採択された課題は、誰が・何を・いつまでに行うかを記録してから、出所に知らせる")
    void adoptionSaysWhoDoesWhatByWhen() {
        office.hold("chosei", title, "SUBMIT", "");
        office.hold("zentai", title, "ADOPT", "");

        office.planMeasures(issue, "みほん相談支援センター", "手順書を作る", "2027-09-30");

        assertThat(adoption.of(id))
                .extracting(MeasureLine::sentence)
                .containsExactly("手順書を作る（みほん相談支援センター、令和9年9月30日まで）");
        assertThat(office.text(office.task(issue, "answerOrigin"), "measures")).contains("手順書を作る");
    }

    @Test
    @DisplayName("取組が1件もない採択は記録しない")
    void adoptionNeedsAMeasure() {
        office.hold("chosei", title, "SUBMIT", "");
        office.hold("zentai", title, "ADOPT", "");
        var number = register.card(id).number();

        var refusal = refusal(() -> office.submit(office.task(issue, "planMeasures"), createVariables()));

        assertThat(refusal).isEqualTo(new NoMeasure(number));
        assertThat(adoption.of(id)).isEmpty();
    }

    @Test
    @DisplayName("会長一任となった課題は、会長が確定した内容とともに取組を記録する")
    void theChairSettlesWhatWasLeftToTheChair() {
        office.hold("chosei", title, "SUBMIT", "");
        office.hold("zentai", title, "ENTRUST", "字句の整理");

        office.submit(
                office.task(issue, "settleWording"),
                createVariables()
                        .putValue("wording", "確定した提言")
                        .putValue("received", "PHONE")
                        .putValue("approver", "上総 松太郎")
                        .putValue("settledOn", "2027-02-20"));

        assertThat(adoption.wording(id)).contains(new FinalWording("確定した提言", "上総 松太郎", LocalDate.of(2027, 2, 20)));
        assertThat(office.text(office.task(issue, "planMeasures"), "adopted")).contains("確定した提言");
    }

    @Test
    @DisplayName("広域へ送った課題は、回答を記録すると、送付を決めた会議体の議題に回答とともに戻る")
    void whatWasSentAbroadComesBackWithTheReply() {
        office.hold("chosei", title, "WIDEN", "市外の資源が要る");
        send("2026-12-10", "2027-01-31");

        office.submit(
                office.task(issue, "awaitReply"),
                createVariables().putValue("reply", "圏域で調整する。").putValue("repliedOn", "2027-01-20"));

        var meeting = office.prepareMeeting("chosei", "2027-02-01");
        assertThat(office.offered(meeting)).filteredOn(it -> it.contains(title)).hasSize(1);
    }

    @Test
    @DisplayName("回答期限が送付日より前の送付は記録しない")
    void theReplyIsNotDueBeforeTheSending() {
        office.hold("chosei", title, "WIDEN", "市外の資源が要る");

        var refusal = refusal(() -> send("2026-12-10", "2026-12-09"));

        assertThat(refusal).isEqualTo(new DueBefore("回答期限", LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 10)));
        assertThat(office.task(issue, "sendInquiry")).isNotNull();
    }

    @Test
    @DisplayName("統合した課題の出所には、統合先の課題が答える")
    void theOtherIssueAnswersForAMergedOne() {
        var otherTitle = "統合先" + UUID.randomUUID();
        var other = office.registerIssue(otherTitle, "shuro");
        office.hold("chosei", title, "MERGE", "同じ趣旨のため");

        office.submit(
                office.task(issue, "chooseIssue"),
                createVariables().putValue("into", office.variable(other, "issueId")));

        assertThat(office.isRunning(issue)).isFalse();
        assertThat(register.card(id).isClosed()).isTrue();
        assertThat(answers.owed(new IssueId(office.variable(other, "issueId")))).hasSize(2);
        assertThat(answers.owed(id)).isEmpty();
    }

    @Test
    @DisplayName("結論の出た課題には統合できない")
    void nothingIsMergedIntoAConcludedIssue() {
        var otherTitle = "結論の出た課題" + UUID.randomUUID();
        var other = office.registerIssue(otherTitle, "shuro");
        office.hold("chosei", title, "MERGE", "同じ趣旨のため");
        office.hold("chosei", otherTitle, "RESOLVE", "");
        var into = office.variable(other, "issueId");

        var refusal = refusal(() -> office.submit(
                office.task(issue, "chooseIssue"), createVariables().putValue("into", into)));

        assertThat(refusal)
                .isEqualTo(new Concluded(register.card(new IssueId(into)).number()));
        assertThat(office.task(issue, "chooseIssue")).isNotNull();
    }

    @Test
    @DisplayName("付議待ちの課題を取り下げると、付議待ちから外れ、出所には理由を知らせる")
    void aWithdrawnIssueStillOwesItsAnswer() {
        process.withdraw(id, "提案者の申出のため", SECRETARIAT);
        office.runJobs();

        assertThat(office.offered(office.prepareMeeting("chosei", "2026-12-17")))
                .filteredOn(it -> it.contains(title))
                .isEmpty();
        assertThat(office.text(office.task(issue, "answerOrigin"), "answer")).isEqualTo("提案者の申出のため");
    }

    @Test
    @DisplayName("圏域の回答を待つ間も、課題を取り下げられる")
    void anIssueMayBeWithdrawnWhileItIsAbroad() {
        office.hold("chosei", title, "WIDEN", "市外の資源が要る");
        send("2026-12-10", "2027-01-31");

        process.withdraw(id, "市内で解決したため", SECRETARIAT);
        office.runJobs();

        assertThat(office.task(issue, "awaitReply")).isNull();
        assertThat(office.task(issue, "answerOrigin")).isNotNull();
    }

    @Test
    @DisplayName("統合先を選ぶ間も、課題を取り下げられ、選ぶタスクはなくなる")
    void anIssueMayBeWithdrawnInsteadOfMerged() {
        office.hold("chosei", title, "MERGE", "同じ趣旨のため");

        process.withdraw(id, "統合先となる課題がなく、提案者から申出があったため", SECRETARIAT);
        office.runJobs();

        assertThat(office.task(issue, "chooseIssue")).isNull();
        assertThat(office.task(issue, "answerOrigin")).isNotNull();
    }

    @Test
    @DisplayName("理由のない取下げ、事務局以外の取下げ、結論の後の取下げは断る")
    void withdrawalHasItsRules() {
        var number = register.card(id).number();
        var stranger = new Actor("dareka", java.util.Set.of());

        assertThat(refusal(() -> process.withdraw(id, " ", SECRETARIAT)))
                .isEqualTo(new WithdrawalWithoutReason(number));
        assertThat(refusal(() -> process.withdraw(id, "理由", stranger))).isEqualTo(new NoRight("課題を取り下げる", "事務局"));
        office.hold("chosei", title, "RESOLVE", "");
        assertThat(refusal(() -> process.withdraw(id, "理由", SECRETARIAT))).isEqualTo(new Concluded(number));
    }

    @ParameterizedTest
    @CsvSource({"ADOPT, planMeasures, ''", "ENTRUST, settleWording, 文言の調整のため"})
    @DisplayName("会議で採択（会長一任を含む）された課題は、取組が記録される前でも取り下げられない")
    void anAdoptedIssueIsNotTakenBack(String outcome, String task, String reason) {
        office.hold("chosei", title, "SUBMIT", "");
        office.hold("zentai", title, outcome, reason);
        var number = register.card(id).number();

        assertThat(refusal(() -> process.withdraw(id, "提案者の申出のため", SECRETARIAT)))
                .isEqualTo(new Adopted(number));
        assertThat(office.task(issue, task)).isNotNull();
        assertThat(register.card(id).withdrawal()).isEmpty();
        assertThat(process.whyNotWithdraw(id)).contains(new Adopted(number));
    }

    @ParameterizedTest
    @CsvSource({"ADOPT, ''", "ENTRUST, 文言の調整のため", "SHELVE, 予算の見込みがないため"})
    @DisplayName("C7 全体会議が結論を出した課題に、取組の記録を待つ間も、上程見込みは示さない")
    void noOutlookOnceThePlenaryIsDone(String outcome, String reason) {
        office.hold("chosei", title, "SUBMIT", "");
        office.hold("zentai", title, outcome, reason);

        assertThat(outlooks.of(id)).isEmpty();
    }

    @Test
    @DisplayName("C7 統合先の課題を選ぶ間も、上程見込みは示さない")
    void noOutlookOfWhatAnotherIssueTakesIn() {
        office.hold("chosei", title, "MERGE", "同じ趣旨のため");

        assertThat(outlooks.of(id)).isEmpty();
    }

    @Test
    @DisplayName("C7 全体会議が再付託した課題は、調整会議から見込みを立てる")
    void whatIsReferredBackBeginsAgain() {
        office.hold("chosei", title, "SUBMIT", "");
        office.hold("zentai", title, "REFER_BACK", "費用の見込みを加えること。");

        assertThat(outlooks.of(id)).get().satisfies(it -> assertThat(
                        it.forecast().chances())
                .extracting(chance -> chance.body().value())
                .containsExactly("chosei", "zentai"));
    }

    @Test
    @DisplayName("事務局案は区分と緊急度から付き、次第の説明に載る")
    void theOfficeProposalStandsOnTheAgenda() {
        assertThat(register.card(id).advice()).contains("関係する部会への調査・検討の依頼を検討する。全体会議への上程");

        var meeting = office.convene("chosei", title);

        assertThat(office.variable(meeting, "meetingId")).isNotBlank();
    }

    @Test
    @DisplayName("委員が提起した課題は、知らせる相手の名がなければ登録しない")
    void aMemberIsNamed() {
        var refusal = refusal(() -> office.registerIssue(title, "MEMBER"));

        assertThat(refusal).isEqualTo(new RegistrationForm.RaiserMissing("委員"));
    }

    private void send(String on, String due) {
        office.submit(
                office.task(issue, "sendInquiry"),
                createVariables()
                        .putValue("addressee", "君津圏域")
                        .putValue("content", "送付の内容")
                        .putValue("sentOn", on)
                        .putValue("replyDue", due));
    }
}
