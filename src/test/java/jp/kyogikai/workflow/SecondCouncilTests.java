package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.meeting.OutcomeOfNoReport;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A council of another shape, by its charter alone: no coordination body, and a branch below a subcommittee. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("調整会議がなく、部会の下に分科会がある協議会")
class SecondCouncilTests {

    @Autowired
    Miharashi miharashi;

    @Autowired
    Office kisarazu;

    @Autowired
    Subcommittee ofKisarazu;

    @Autowired
    Supporters supportersOfKisarazu;

    @Autowired
    Consulting consulting;

    @Autowired
    Referrals referrals;

    @Autowired
    Answers answers;

    @Autowired
    IssueRegister register;

    @Autowired
    RegistrationForm registration;

    private final String title = "みはらし市の課題" + UUID.randomUUID();
    private Office office;

    @BeforeEach
    void peopleOfTheCouncil() {
        miharashi.settleIn();
        office = kisarazu.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"shien, 相談支援部会長", "iryo, 医療的ケア分科会長"})
    @DisplayName("部会も分科会も、提案した課題は直接に全体会議へ付議され、採択の後に提案者へ知らせる")
    void anIssueGoesStraightToThePlenary(String origin, String addressee) {
        var issue = office.registerIssue(title, origin);
        var id = id(issue);

        assertThat(stations(id)).containsExactly("kyogikai 待ち");
        assertThat(answers.owed(id))
                .map(owed -> answers.origin(owed).addressee())
                .containsExactly(addressee);
        decide("ADOPT");
        office.planMeasures(issue);
        office.answer(issue, "採択となりました。");

        assertThat(stations(id)).containsExactly("kyogikai 採択");
        assertThat(office.isRunning(issue)).isFalse();
    }

    @Test
    @DisplayName("全体会議が依頼した部会と分科会の報告がそろうと、全体会議の付議待ちに戻る")
    void thePlenaryAsksABranch() {
        var issue = office.registerIssue(title, "CITY");
        decide("REFER");
        ask(issue, "shien", "iryo");

        referrals.of(id(issue)).forEach(this::report);

        assertThat(stations(id(issue))).contains("kyogikai 調査・検討依頼", "kyogikai 待ち");
        assertThat(referrals.of(id(issue)))
                .extracting(card -> card.requester().value())
                .containsOnly("kyogikai");
    }

    @Test
    @DisplayName("要綱設定が部会に会長一任を認めていても、報告書案の結果は、採択、継続又は差し戻しに限られる")
    void aReportIsNotEntrustedToTheChair() {
        var issue = office.registerIssue(title, "CITY");
        decide("REFER");
        ask(issue, "shien");
        var card = referrals.of(id(issue)).get(0);
        send(card);
        var meeting = office.prepareMeeting("shien", "2026-12-03");
        office.compileAgenda(meeting, card.number());
        office.takeAttendance(meeting, Integer.MAX_VALUE);

        assertThat(office.rows(office.task(meeting, "takeResults"), "outcomes").findValuesAsText("label"))
                .containsExactly("採択", "継続", "差し戻し", "次回へ持越し");
        assertThat(refusal(() -> office.takeResults(meeting, "ENTRUST", "部会長が文面を定めるため")))
                .isEqualTo(new OutcomeOfNoReport(
                        title + "（報告書案）", Outcome.ENTRUST, List.of(Outcome.ADOPT, Outcome.CONTINUE, Outcome.RETURN)));
        office.takeResults(meeting, "ADOPT", "");
        office.runJobs();
        assertThat(stations(id(issue))).contains("shien 採択", "kyogikai 待ち");
    }

    @Test
    @DisplayName("出所の選択肢にも事務局案にも、この協議会の会議体だけが出る")
    void onlyItsOwnBodiesAreNamed() {
        var issue = id(office.registerIssue(title, "iryo"));

        assertThat(registration.origins(Miharashi.COUNCIL))
                .extracting(FormChoice::label)
                .containsExactly("相談支援部会（提案）", "医療的ケア分科会（提案）", "防災作業部会（提案）", "委員", "地域生活支援拠点等", "みはらし市");
        assertThat(register.card(issue).advice()).isEqualTo("全体会議で論点を整理する。相談支援部会又は医療的ケア分科会への調査・検討の依頼を検討する。");
    }

    @Test
    @DisplayName("個別事例から上がった課題は、要綱設定に定めた確認者を経て、全体会議に付議される")
    void aCaseRisesToThePlenary() {
        var supporters = supportersOfKisarazu.of(Miharashi.COUNCIL.value(), Miharashi.SUPPORTER);
        var supportCase = supporters.registerCase();
        supporters.meet(supportCase, "ISSUE");
        supporters.draft(supportCase, "夜間に受け入れる所が市内にない。", "", "");

        supporters.confirm(supportCase, Miharashi.OTHER_SUPPORTER, "supporter", "APPROVED", "");

        assertThat(stations(id(supportCase))).containsExactly("kyogikai 待ち");
    }

    private void decide(String outcome) {
        var meeting = office.convene("kyogikai", title);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, outcome, "部会で調べるため");
        office.runJobs();
    }

    private void ask(String issue, String... bodies) {
        var task = office.task(issue, "planReferrals");
        var rows = Office.changed(office.rows(task, "subcommittees"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("include", List.of(bodies).contains(row.path("ref").asText())));
        office.submit(
                task,
                createVariables()
                        .putValueTyped("subcommittees", Office.json(rows))
                        .putValue("question", "受入れの状況")
                        .putValue("due", ofKisarazu.today().plusMonths(3).toString()));
    }

    private void report(ReferralCard card) {
        send(card);
        ofKisarazu.of(office).decide(card.body().value(), card.number(), "ADOPT", "");
    }

    private void send(ReferralCard card) {
        var subcommittee = ofKisarazu.of(office);
        subcommittee.accept(card.id());
        subcommittee.work(card.id(), "相談窓口を一つにする。", "SEND");
    }

    private List<String> stations(IssueId issue) {
        return consulting.hearingsOf(issue).stream()
                .map(hearing -> hearing.body() + " " + result(hearing))
                .toList();
    }

    private static String result(Hearing hearing) {
        return hearing.outcome() == null ? "待ち" : hearing.outcome().label();
    }

    private IssueId id(String instance) {
        return new IssueId(office.variable(instance, "issueId"));
    }
}
