package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.ChangeKind;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyEntry;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.DutyRefusal;
import jp.kyogikai.duty.DutyState;
import jp.kyogikai.duty.MoreTime;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.MeasureKind;
import jp.kyogikai.issue.MeasurePlan;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Watch;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限の延長")
class MoreTimeTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor SECRETARY = actor("jimukyoku", GroupId.secretariat(COUNCIL));
    private static final String WHY = "関係機関の調整に時間を要するため";

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    Subcommittee subcommittee;

    @Autowired
    Supporters supporters;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    @Autowired
    DutyBook book;

    @Autowired
    MoreTime moreTime;

    @Autowired
    Adoption adoption;

    @Autowired
    Referrals referrals;

    @Autowired
    Councils councils;

    @Autowired
    Miharashi miharashi;

    private final String title = "延長する課題" + UUID.randomUUID();
    private String issue;
    private IssueId id;

    @BeforeEach
    void anIssue() {
        issue = office.registerIssue(title);
        id = new IssueId(office.variable(issue, "issueId"));
    }

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @Test
    @DisplayName("F4 取組の期限を延ばすと、取組の記録と台帳が同じ日になり、表示はその場で消え、回数と理由が残る")
    void measureGetsMoreTime() {
        adoption.plan(id, List.of(measure(MeasureKind.OWN)), SECRETARY);
        var key = new DutyKey(DutyKind.MEASURE, adoption.of(id).get(0).id());
        var before = duty(key).due();
        watch.after(15);
        var to = clock.today().plusDays(20);
        assertThat(watch.shownOn(issue)).hasSize(1);

        moreTime.grant(key, to, WHY, SECRETARY);

        assertThat(watch.shownOn(issue)).isEmpty();
        assertThat(adoption.of(id).get(0).plan().due()).isEqualTo(to);
        assertThat(duty(key))
                .extracting(DutyCard::due, DutyCard::postponed, DutyCard::state, DutyCard::reason)
                .containsExactly(to, 1, DutyState.OPEN, WHY);
        assertThat(book.history(duty(key).id()))
                .contains(new DutyEntry(ChangeKind.EXTENDED, before, to, "みほん相談支援センター", WHY));
    }

    @Test
    @DisplayName("F4 提言への回答期限も、同じように延ばせる")
    void proposalGetsMoreTime() {
        adoption.plan(id, List.of(measure(MeasureKind.PROPOSAL)), SECRETARY);
        var key = new DutyKey(DutyKind.PROPOSAL, adoption.of(id).get(0).id());

        moreTime.grant(key, clock.today().plusDays(40), WHY, SECRETARY);
        moreTime.grant(key, clock.today().plusDays(50), WHY, SECRETARY);

        assertThat(duty(key).postponed()).isEqualTo(2);
        assertThat(adoption.of(id).get(0).plan().due()).isEqualTo(clock.today().plusDays(50));
    }

    @Test
    @DisplayName("F4 調査・検討の回答期限は、部会が受ける前でも延ばせ、依頼の経過に残り、開いているタスクの期限も同じ時に動く")
    void requestAndItsTaskGetMoreTime() {
        var referral = asking.ask(id, "kodomo", "論点");
        var key = new DutyKey(DutyKind.REFERRAL, referral.value());
        var to = duty(key).due().plusDays(30);

        moreTime.grant(key, to, WHY, SECRETARY);

        assertThat(referrals.card(referral).due()).isEqualTo(to);
        assertThat(referrals.history(referral)).anyMatch(it -> WHY.equals(it.text()));
        assertDates(subcommittee.task(referral, "answerRequest"), to);
    }

    @Test
    @DisplayName("F4 会議体の長は、要綱設定が認めれば、自分の会議体の期限を延ばせ、ほかの会議体の期限は延ばせない")
    void chairsGiveTimeToTheirOwnBody() {
        var referral = asking.ask(id, "kodomo", "論点");
        var key = new DutyKey(DutyKind.REFERRAL, referral.value());
        var to = duty(key).due().plusDays(1);

        assertThat(refusal(() -> moreTime.grant(key, to, WHY, chairOf("kenri"))))
                .isEqualTo(new NoRight("期限を延長する", "事務局及び担当の会議体の長"));
        moreTime.grant(key, to, WHY, chairOf("kodomo"));

        assertThat(duty(key).due()).isEqualTo(to);
    }

    @Test
    @DisplayName("F4 要綱設定の日数から導く期限は、その定めと根拠を示して断る")
    void whatTheCharterFixesIsRefusedWithItsSource() {
        var meeting = office.prepareMeeting("chosei", "2027-02-10");
        var key = new DutyKey(DutyKind.NOTICE, office.variable(meeting, "meetingId"));

        var refused = refusal(() -> moreTime.grant(key, clock.today().plusDays(90), WHY, SECRETARY));

        assertThat(refused).isInstanceOf(DutyRefusal.Fixed.class);
        assertThat(refused.sentence()).contains("会議の日の7日前まで", "根拠：既定（未確認）", "延長できません");
        assertThat(moreTime.whyNot(key)).contains(refused);
    }

    @Test
    @DisplayName("F4 要綱設定が認める協議会では、その期限も延ばせ、定めの日も残り、タスクの期限は延ばした日になる。長は延ばせない")
    void theCharterMayLetItBeExtended() {
        miharashi.settleIn();
        var meeting = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY).prepareMeeting("shien", "2027-02-10");
        var key = new DutyKey(DutyKind.NOTICE, office.variable(meeting, "meetingId"));
        var to = LocalDate.of(2027, 2, 5);
        var chair = actor("bukaicho", GroupId.chair(Miharashi.COUNCIL, new BodyId("shien")));

        assertThat(refusal(() -> moreTime.grant(key, to, WHY, chair))).isEqualTo(new NoRight("期限を延長する", "事務局"));
        moreTime.grant(key, to, WHY, actor(Miharashi.SECRETARY, GroupId.secretariat(Miharashi.COUNCIL)));

        assertThat(duty(key).due()).isEqualTo(to);
        assertThat(day(office.task(meeting, "compileAgenda").getDueDate())).isEqualTo(to);
    }

    @Test
    @DisplayName("F4 個別支援会議で決めた日は、その会議で変えるものとして断る")
    void whatTheCircleAgreedOnIsUpToTheCircle() {
        var supportCase = supporters.registerCase();
        supporters.plan(supportCase);
        var key = new DutyKey(DutyKind.SUPPORT, office.variable(supportCase, "caseId"));

        assertThat(refusal(() -> moreTime.grant(key, clock.today().plusDays(90), WHY, SECRETARY)))
                .isInstanceOf(DutyRefusal.UpToTheCircle.class);
    }

    @Test
    @DisplayName("F4 圏域・県の回答期限を延ばすと、送付の記録と、回答を待つタスクの期限が動く")
    void replyIsWaitedForLonger() {
        office.hold("chosei", title, "WIDEN", "市外の資源が要る");
        var task = office.task(issue, "sendInquiry");
        office.submit(
                task,
                org.camunda.bpm.engine.variable.Variables.createVariables()
                        .putValue("addressee", "県障害福祉課")
                        .putValue("content", "広域での対応")
                        .putValue("sentOn", clock.today().toString())
                        .putValue("replyDue", clock.today().plusDays(20).toString()));
        var waiting = office.task(issue, "awaitReply");
        var key = new DutyKey(DutyKind.INQUIRY, office.text(waiting, "inquiryRef"));

        moreTime.grant(key, clock.today().plusDays(60), WHY, SECRETARY);

        assertDates(office.task(issue, "awaitReply"), clock.today().plusDays(60));
        assertThat(duty(key).postponed()).isEqualTo(1);
    }

    private void assertDates(Task task, LocalDate due) {
        assertThat(day(task.getDueDate())).isEqualTo(due);
        assertThat(day(task.getFollowUpDate()))
                .isEqualTo(councils.council(COUNCIL).remindedOn(due));
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
    }

    private MeasurePlan measure(MeasureKind kind) {
        return new MeasurePlan(kind, "みほん相談支援センター", "手順書を作る", clock.today().plusDays(10));
    }

    private DutyCard duty(DutyKey key) {
        return book.find(key).orElseThrow();
    }

    private static Actor chairOf(String body) {
        return actor("bukaicho", GroupId.chair(COUNCIL, new BodyId(body)));
    }

    private static Actor actor(String name, GroupId group) {
        return new Actor(name, Set.of(group));
    }
}
