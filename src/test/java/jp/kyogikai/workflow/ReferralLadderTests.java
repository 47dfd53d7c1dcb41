package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.issue.ReferralState;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.DuePast;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** An issue that goes by way of its subcommittees, from the asking body and back to it. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class ReferralLadderTests {

    private static final Actor SECRETARIAT =
            new Actor("jimukyoku", Set.of(GroupId.secretariat(new CouncilId(Office.COUNCIL))));
    private static final String REPORT = "受入れの相談窓口を一つにする。";

    @Autowired
    Office office;

    @Autowired
    Subcommittee subcommittee;

    @Autowired
    Referrals referrals;

    @Autowired
    IssueProcess process;

    private final String title = "部会を経る課題" + UUID.randomUUID();
    private String issue;
    private IssueId id;

    @BeforeEach
    void coordinationWantsItInvestigated() {
        issue = office.registerIssue(title);
        id = new IssueId(office.variable(issue, "issueId"));
        office.hold("chosei", title, "REFER", "即対応できないため");
    }

    @Test
    @DisplayName("木更津 調整会議が専門部会へ調査・検討を依頼し、二つの部会の報告がそろうと、調整会議の付議待ちに戻る")
    void issueReturnsWhenAllHaveReported() {
        ask("kodomo", "kyoju");
        var children = card("kodomo");
        report(children);

        assertThat(waiting()).isEmpty();
        subcommittee.reply(card("kyoju").id(), "DECLINED", "所掌外のため");
        office.runJobs();

        assertThat(waiting())
                .singleElement()
                .asString()
                .contains(children.number().substring(0, 3));
        assertThat(children.reason()).isEqualTo("即対応できないため");
    }

    @Test
    @DisplayName("過ぎた期限の依頼は断り、どの部会にも依頼しない")
    void dueDayLiesAhead() {
        var yesterday = subcommittee.today().minusDays(1);

        var refusal = refusal(() -> office.submit(
                office.task(issue, "planReferrals"),
                createVariables()
                        .putValueTyped("subcommittees", Office.json(ticked("kodomo")))
                        .putValue("question", "受入れの状況")
                        .putValue("due", yesterday.toString())));

        assertThat(refusal).isEqualTo(new DuePast("期限", yesterday));
        assertThat(referrals.of(id)).isEmpty();
    }

    @Test
    @DisplayName("課題を取り下げると、どの段階の依頼も終わり、部会の会議の付議待ちからも外れる")
    void withdrawnIssueEndsItsRequests() {
        ask("kodomo", "kyoju", "kenri", "anshin");
        var reporting = card("kodomo").id();
        send(reporting);
        subcommittee.accept(card("kyoju").id());
        subcommittee.reply(card("kenri").id(), "DECLINED", "所掌外のため"); // its job has not run yet

        process.withdraw(id, "提案者の申出のため", SECRETARIAT);
        office.runJobs();

        assertThat(referrals.of(id)).extracting(ReferralCard::state).containsOnly(ReferralState.WITHDRAWN);
        assertThat(office.offered(office.prepareMeeting("kodomo", "2026-12-17")))
                .filteredOn(it -> it.contains(title))
                .isEmpty();
        assertThat(office.task(issue, "answerOrigin")).isNotNull();
    }

    private void ask(String... bodies) {
        office.submit(
                office.task(issue, "planReferrals"),
                createVariables()
                        .putValueTyped("subcommittees", Office.json(ticked(bodies)))
                        .putValue("question", "受入れが進まない理由")
                        .putValue("due", subcommittee.today().plusMonths(3).toString()));
    }

    private com.fasterxml.jackson.databind.node.ArrayNode ticked(String... bodies) {
        return Office.changed(office.rows(office.task(issue, "planReferrals"), "subcommittees"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("include", List.of(bodies).contains(row.path("ref").asText())));
    }

    private void report(ReferralCard card) {
        send(card.id());
        subcommittee.decide(card.body().value(), card.number(), "ADOPT", "");
    }

    private void send(ReferralId referral) {
        subcommittee.accept(referral);
        subcommittee.work(referral, REPORT, "SEND");
    }

    private ReferralCard card(String body) {
        return referrals.of(id).stream()
                .filter(card -> card.body().value().equals(body))
                .findFirst()
                .orElseThrow();
    }

    /** How the issue is offered to the next meeting of the asking body. */
    private List<String> waiting() {
        return office.offered(office.prepareMeeting("chosei", "2026-12-17")).stream()
                .filter(it -> it.contains(title))
                .toList();
    }
}
