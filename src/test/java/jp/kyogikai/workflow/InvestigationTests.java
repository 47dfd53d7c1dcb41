package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.issue.Adopted;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.issue.ReferralState;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A body asks subcommittees, and the issue comes back to that very body with what they found. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class InvestigationTests {

    private static final Actor SECRETARIAT =
            new Actor("jimukyoku", Set.of(GroupId.secretariat(new CouncilId(Office.COUNCIL))));

    @Autowired
    private Clock clock;

    @Autowired
    Office office;

    @Autowired
    Subcommittee subcommittee;

    @Autowired
    Referrals referrals;

    @Autowired
    Consulting consulting;

    @Autowired
    IssueRegister register;

    @Autowired
    IssueProcess process;

    private final String title = "調査する課題" + UUID.randomUUID();
    private String issue;
    private IssueId id;

    @BeforeEach
    void theCoordinationAsksForAnInvestigation() {
        issue = office.registerIssue(title);
        id = new IssueId(office.variable(issue, "issueId"));
        office.hold("chosei", title, "REFER", "受入れの実態を調べること。");
    }

    @Test
    @DisplayName("部会の報告が採択されると、課題は依頼番号と報告を添えて、依頼した会議体の付議待ちに戻る")
    void theIssueComesBackWithTheReport() {
        ask("kodomo");
        report("kodomo", "窓口を一つにする。");

        assertThat(office.offered(office.prepareMeeting("chosei", "2027-03-01")))
                .filteredOn(it -> it.contains(title))
                .singleElement()
                .asString()
                .contains(referral("kodomo").number());
    }

    @Test
    @DisplayName("二つの部会に依頼したとき、一方が報告しても、課題は他方を待つ")
    void theIssueWaitsForBoth() {
        ask("kodomo", "kyoju");

        report("kodomo", "窓口を一つにする。");

        assertThat(waiting()).isEmpty();
        assertThat(referral("kyoju").state()).isEqualTo(ReferralState.REQUESTED);
        report("kyoju", "住まいの候補を示す。");
        assertThat(waiting()).containsExactly("chosei");
    }

    @Test
    @DisplayName("依頼先の部会を一つも選ばない依頼は断り、依頼は残らない")
    void somebodyMustBeAsked() {
        var refusal = refusal(() -> ask());

        assertThat(refusal).isEqualTo(new SubcommitteeRow.NobodyAsked());
        assertThat(referrals.of(id)).isEmpty();
    }

    @Test
    @DisplayName("課題を取り下げると、部会への依頼も取り下げる")
    void withdrawingTheIssueWithdrawsItsRequests() {
        ask("kodomo", "kyoju");

        process.withdraw(id, "市が直接対応したため", SECRETARIAT);
        office.runJobs();

        assertThat(referrals.of(id)).extracting(ReferralCard::state).containsOnly(ReferralState.WITHDRAWN);
        assertThat(office.task(issue, "answerOrigin")).isNotNull();
    }

    @Test
    @DisplayName("部会の報告を受けて採択された課題も、取組が記録される前でも取り下げられない")
    void anIssueAdoptedAfterAReportIsNotTakenBack() {
        ask("kodomo");
        report("kodomo", "窓口を一つにする。");
        office.hold("chosei", title, "SUBMIT", "");
        office.hold("zentai", title, "ADOPT", "");

        assertThat(refusal(() -> process.withdraw(id, "提案者の申出のため", SECRETARIAT)))
                .isEqualTo(new Adopted(register.card(id).number()));
        assertThat(office.task(issue, "planMeasures")).isNotNull();
    }

    @Test
    @DisplayName("A10 依頼の様式には、要綱設定の日数による報告の期限が入っている")
    void theFormProposesTheDayOfTheCharter() {
        var today = LocalDate.now(clock);

        assertThat(LocalDate.parse(office.text(office.task(issue, "planReferrals"), "due")))
                .isBetween(today.plusDays(60), today.plusDays(69)); // the next open day, at the turn of the year too
    }

    private void ask(String... bodies) {
        var task = office.task(issue, "planReferrals");
        var rows = Office.changed(office.rows(task, "subcommittees"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("include", List.of(bodies).contains(row.path("ref").asText())));
        office.submit(
                task,
                createVariables()
                        .putValueTyped("subcommittees", Office.json(rows))
                        .putValue("question", "受入れが進まない理由")
                        .putValue("due", "2027-02-20"));
    }

    private void report(String body, String text) {
        var referral = referral(body);
        subcommittee.accept(referral.id());
        subcommittee.work(referral.id(), text, "SEND");
        subcommittee.decide(body, referral.number(), "ADOPT", "");
        office.runJobs();
    }

    private ReferralCard referral(String body) {
        return referrals.of(id).stream()
                .filter(card -> card.body().value().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private List<String> waiting() {
        return consulting.hearingsOf(id).stream()
                .filter(hearing -> hearing.outcome() == null)
                .map(hearing -> hearing.body().value())
                .toList();
    }
}
