package jp.kyogikai.issue;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class ReferralRequestTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor CHAIR = new Actor("zacho", Set.of(GroupId.chair(COUNCIL, new BodyId("chosei"))));

    @Autowired
    Office office;

    @Autowired
    Referrals referrals;

    @Autowired
    Councils councils;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final String title = "依頼の決まり" + UUID.randomUUID();
    private String instance;
    private IssueId issue;

    @BeforeEach
    void anIssueWaits() {
        instance = office.registerIssue(title);
        issue = new IssueId(office.variable(instance, "issueId"));
    }

    @Test
    @DisplayName("調整会議は、要綱設定にある専門部会へ依頼できる")
    void coordinationMayAskASubcommittee() {
        var card = requested("kyoju");

        assertThat(card.requester()).isEqualTo(new BodyId("chosei"));
        assertThat(card.body()).isEqualTo(new BodyId("kyoju"));
        assertThat(card.issueTitle()).isEqualTo(title);
    }

    @Test
    @DisplayName("依頼の理由は、依頼元の会議が最後に示した理由による")
    void reasonIsWhatTheMeetingSaid() {
        office.hold("chosei", title, "CONTINUE", "部会の調べを待つため");

        assertThat(requested("kyoju").reason()).isEqualTo("部会の調べを待つため");
    }

    @Test
    @DisplayName("要綱設定にない依頼先へは依頼できず、根拠を示す")
    void routeIsInTheCharter() {
        var chosei = councils.council(COUNCIL).body(new BodyId("chosei"));

        var refusal = refusal(() -> request("chosei", "zentai", Actor.system()));

        assertThat(refusal)
                .isEqualTo(new ReferralRefusal.NotReferable(
                        "調整会議", "全体会議", chosei.routes().refers().article()));
    }

    @Test
    @DisplayName("専門部会は、ほかの専門部会へ依頼できない")
    void subcommitteeAsksNobody() {
        var refusal = refusal(() -> request("kodomo", "kyoju", Actor.system()));

        assertThat(refusal).isInstanceOf(ReferralRefusal.NotReferable.class);
    }

    @Test
    @DisplayName("ない会議体へは依頼できない")
    void bodyExists() {
        var refusal = refusal(() -> request("chosei", "nowhere", Actor.system()));

        assertThat(refusal).isEqualTo(new ReferralRefusal.UnknownBody("nowhere"));
    }

    @Test
    @DisplayName("完結した課題の調査は依頼できない")
    void endedIssueIsNotInvestigated() {
        office.hold("chosei", title, "RESOLVE", "");
        office.answer(instance, "解決しました。");

        var refusal = refusal(() -> request("chosei", "kodomo", Actor.system()));

        assertThat(refusal).isInstanceOf(ReferralRefusal.IssueEnded.class);
    }

    @Test
    @DisplayName("依頼を登録するのは事務局に限る")
    void officeEntersRequests() {
        var refusal = refusal(() -> request("chosei", "kodomo", CHAIR));

        assertThat(refusal).isEqualTo(new NoRight("調査・検討を依頼する", "事務局"));
    }

    /** The card of a request that is taken away again, because no process stands behind it. */
    private ReferralCard requested(String body) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            request("chosei", body, Actor.system());
            return referrals.of(issue).get(0);
        });
    }

    private void request(String requester, String body, Actor actor) {
        var due = LocalDate.now(clock).plusMonths(2);
        referrals.request(issue, new BodyId(requester), new BodyId(body), "受入れの状況", due, null, actor);
    }
}
