package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.casework.ReviewFile;
import jp.kyogikai.casework.ReviewRefusal;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.issue.ReferralRefusal;
import jp.kyogikai.meeting.NobodyToAsk;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Kaisei;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.OfficeFolder;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("年度末で終わるこども部会への依頼と事例検討")
class EndedBodyTests {

    private static final LocalDate LAST =
            FiscalYear.of(OfficeFolder.CHANGE).firstDay().minusDays(1);
    private static final BodyId KODOMO = new BodyId("kodomo");

    @Autowired
    private Office kisarazu;

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Supporters supporters;

    @Autowired
    private CaseReviewProcess reviews;

    @Autowired
    private ReviewFile file;

    @Autowired
    private Councils councils;

    @Autowired
    private ShiftedClock clock;

    private final String title = "設置期間の前後の課題" + UUID.randomUUID();
    private Office office;

    @BeforeEach
    void peopleOfTheCouncil() {
        kaisei.settleIn();
        office = kisarazu.of(Kaisei.COUNCIL.value(), Kaisei.SECRETARY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @DisplayName("調査・検討の依頼先に、終わりの日までは示し、翌日からは示さず、選んで送っても断る")
    void nobodyIsAskedWhoIsNoMore() {
        var issue = office.registerIssue(title, "CITY");
        held("unei", LAST.minusDays(20), "REFER");

        assertThat(offered(issue)).containsExactly("くらし部会", "こども部会");
        var form = office.rows(office.task(issue, "planReferrals"), "subcommittees");
        var asked = Office.changed(form, row -> row.put("id", row.path("ref").asText())
                .put("include", row.path("ref").asText().equals("kodomo")));
        clock.forward(ChronoUnit.DAYS.between(clock.today(), LAST.plusDays(1)));

        assertThat(offered(issue)).containsExactly("くらし部会");
        var refusal = refusal(() -> office.submit(
                office.task(issue, "planReferrals"),
                createVariables()
                        .putValueTyped("subcommittees", Office.json(asked))
                        .putValue("question", "受入れの状況")
                        .putValue("due", LAST.plusDays(60).toString())));
        assertThat(refusal)
                .isEqualTo(new ReferralRefusal.BodyOver(
                        councils.council(Kaisei.COUNCIL, LAST).body(KODOMO), LAST.plusDays(1)));
    }

    @Test
    @DisplayName("依頼先が一つもなくなった会議では、調査・検討依頼を示さず、送っても断る")
    void theLastOneToAskIsGone() {
        office.registerIssue(title, "CITY");
        var day = LAST.plusDays(10);
        held("unei", LAST.minusDays(20), "SUBMIT");
        var meeting = toDecide("kyogikai", day);

        var refusal = refusal(() -> office.takeResults(meeting, "REFER", "部会で調べるため"));

        assertThat(office.rows(office.task(meeting, "takeResults"), "outcomes").findValuesAsText("value"))
                .contains("ADOPT")
                .doesNotContain("REFER");
        assertThat(refusal).isEqualTo(new NobodyToAsk(title, "協議会", day, List.of(Outcome.ADOPT, Outcome.CONTINUE)));
    }

    @Test
    @DisplayName("依頼すると決めた後で依頼先が一つもなくなれば、依頼せずに、元の会議体の付議待ちに戻せる")
    void theIssueWaitsAgainWhenNobodyIsLeft() {
        var issue = office.registerIssue(title, "CITY");
        held("unei", LAST.minusDays(20), "SUBMIT");
        held("kyogikai", LAST.minusDays(5), "REFER");
        assertThat(offered(issue)).containsExactly("こども部会");
        clock.forward(ChronoUnit.DAYS.between(clock.today(), LAST.plusDays(1)));
        assertThat(offered(issue)).isEmpty();

        office.submit(office.task(issue, "planReferrals"), createVariables());
        office.runJobs();

        assertThat(office.offered(
                        office.prepareMeeting("kyogikai", LAST.plusDays(20).toString())))
                .filteredOn(it -> it.contains(title))
                .hasSize(1);
    }

    @Test
    @DisplayName("事例検討には、終わりの日までは諮れ、翌日からは理由を示して断る")
    void noCaseIsBroughtBeforeABodyThatIsNoMore() {
        var instance = supporters.of(Kaisei.COUNCIL.value(), Kaisei.SUPPORTER).registerCase();
        var supportCase = new CaseId(office.variable(instance, "caseId"));
        var supporter = new Actor(Kaisei.SUPPORTER, Set.of(GroupId.supporters(Kaisei.COUNCIL)));

        clock.forward(ChronoUnit.DAYS.between(clock.today(), LAST.plusDays(1)));
        var refusal = refusal(() -> reviews.start(supportCase, KODOMO, supporter));
        clock.reset();
        clock.forward(ChronoUnit.DAYS.between(clock.today(), LAST));
        reviews.start(supportCase, KODOMO, supporter);

        assertThat(refusal)
                .isEqualTo(new ReviewRefusal.BodyOver(
                        councils.council(Kaisei.COUNCIL, LAST).body(KODOMO), LAST.plusDays(1), List.of()));
        assertThat(refusal.sentence())
                .isEqualTo("こども部会の設置期間は%sまで（根拠：要綱第9条）のため、%sに事例検討に諮ることはできません。要綱設定で、事例検討を行う会議体を定めてください。"
                        .formatted(Wareki.day(LAST), Wareki.day(LAST.plusDays(1))));
        assertThat(file.of(supportCase, supporter)).hasSize(1);
    }

    private void held(String body, LocalDate day, String outcome) {
        office.takeResults(toDecide(body, day), outcome, "部会で調べるため");
        office.runJobs();
    }

    private String toDecide(String body, LocalDate day) {
        var meeting = office.prepareMeeting(body, day.toString());
        office.compileAgenda(meeting, title);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        return meeting;
    }

    private List<String> offered(String issue) {
        return office.rows(office.task(issue, "planReferrals"), "subcommittees").findValuesAsText("name");
    }
}
