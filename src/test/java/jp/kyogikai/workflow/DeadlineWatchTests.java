package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.ChangeKind;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyEntry;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.DutyState;
import jp.kyogikai.engine.OverdueIncidents;
import jp.kyogikai.engine.Sign;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.MeasureKind;
import jp.kyogikai.issue.MeasurePlan;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Watch;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限監視")
class DeadlineWatchTests {

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    Subcommittee subcommittee;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    @Autowired
    DutyBook book;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralProcess process;

    @Autowired
    Adoption adoption;

    @Autowired
    OverdueIncidents incidents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Councils councils;

    @Autowired
    ManagementService jobs;

    private String issue;
    private IssueId id;
    private ReferralId referral;
    private String work;

    @BeforeEach
    void aSubcommitteeWasAsked() {
        issue = office.registerIssue("期限を守る課題" + UUID.randomUUID());
        id = new IssueId(office.variable(issue, "issueId"));
        referral = asking.ask(id, "kodomo", "論点");
        work = asking.instanceOf(referral);
    }

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @Test
    @DisplayName("M4 期限を過ぎた依頼は、翌朝、部会の業務にだけ、番号・会議体・日数・担当とともに示す")
    void overdueRequestIsShownOnceWhereItIsWorkedOn() {
        watch.after(daysUntilDue() + 5);

        assertThat(watch.shownOn(work)).containsExactly("%s こども部会 調査・検討の回答期限を5日過ぎています（担当 こども部会長）".formatted(number()));
        assertThat(watch.shownOn(issue)).isEmpty();
        assertThat(duty().state()).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    @DisplayName("M4 見回りは協議会ごとの業務で、1つの協議会で止まっても、ほかの協議会では終わりまで進む")
    void eachCouncilHasAWatchOfItsOwn() {
        watch.begin();

        assertThat(watch.underWay())
                .extracting(Job::getTenantId)
                .containsExactlyInAnyOrderElementsOf(
                        councils.all().stream().map(it -> it.id().value()).toList());
        assertThat(watch.underWay()).extracting(Job::getProcessInstanceId).doesNotHaveDuplicates();
        var stopped = watch.underWay().get(0);
        jobs.setJobRetries(stopped.getId(), 0);
        office.runJobs();

        assertThat(watch.underWay()).extracting(Job::getTenantId).containsExactly(stopped.getTenantId());
        jobs.setJobRetries(stopped.getId(), 1);
        office.runJobs();
        assertThat(watch.underWay()).isEmpty();
    }

    @Test
    @DisplayName("M4 期限の当日は、期限内である")
    void theLastDayIsInTime() {
        watch.after(daysUntilDue());

        assertThat(watch.shownOn(work)).isEmpty();
        assertThat(duty().state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("M4 見回りを重ねても表示は一つで、過ぎた日数は毎朝改まる")
    void everyRoundShowsTheSameOnce() {
        watch.after(daysUntilDue() + 1);
        watch.after(0);
        watch.after(1);

        assertThat(watch.shownOn(work)).singleElement().satisfies(it -> assertThat(it)
                .contains("2日過ぎています"));
    }

    @Test
    @DisplayName("M4 一つの課題に二つの期限超過があり、一方が済むと、もう一方の表示だけが残る")
    void oneOfTwoStays() {
        adoption.plan(id, List.of(measure("手順書を作る"), measure("研修を開く")), Actor.system());
        watch.after(11);
        assertThat(watch.shownOn(issue)).hasSize(2);
        var first = adoption.of(id).get(0);

        adoption.report(first.id(), "作成した。", clock.today(), Actor.system());

        assertThat(watch.shownOn(issue)).containsExactly("%s 取組の期限を1日過ぎています（担当 取組を行う機関）".formatted(number()));
        assertThat(duty(DutyKind.MEASURE, first.id()).state()).isEqualTo(DutyState.MET);
    }

    @Test
    @DisplayName("F4 理由を付けて期限を延ばすと、表示はその場で消え、延ばした経過が残る")
    void extensionTakesTheSignAwayAtOnce() {
        subcommittee.accept(referral);
        watch.after(daysUntilDue() + 3);
        var before = referrals.card(referral).due();
        var after = clock.today().plusDays(14);

        subcommittee.submit(
                referral,
                subcommittee
                        .shown(referral)
                        .putValue("extendedTo", after.toString())
                        .putValue("extensionReason", "事業所の回答がそろわないため"));

        assertThat(watch.shownOn(work)).isEmpty();
        assertThat(duty().postponed()).isEqualTo(1);
        assertThat(book.history(duty().id()))
                .containsExactly(new DutyEntry(ChangeKind.EXTENDED, before, after, "こども部会長", "事業所の回答がそろわないため"));
    }

    @Test
    @DisplayName("M4 期限を過ぎたまま次の仕事へ進むと、表示も一緒に進み、一つのままである")
    void theSignGoesOnWithTheWork() {
        watch.after(daysUntilDue() + 3);

        subcommittee.accept(referral);
        assertThat(watch.shownOn(work)).hasSize(1);
        subcommittee.work(referral, "報告", "SEND");

        assertThat(watch.shownOn(work)).hasSize(1);
    }

    @Test
    @DisplayName("M4 回答すると、表示はその場で消える")
    void answerTakesTheSignAwayAtOnce() {
        watch.after(daysUntilDue() + 3);

        subcommittee.reply(referral, "DECLINED", "所掌外のため");

        assertThat(watch.shownOn(work)).isEmpty();
        assertThat(duty().state()).isEqualTo(DutyState.MET);
        office.runJobs();
    }

    @Test
    @DisplayName("M4 取り下げた依頼の期限は、取消しとなり、表示も残らない")
    void withdrawalTakesTheSignAway() {
        watch.after(daysUntilDue() + 3);

        transaction.executeWithoutResult(status -> {
            asking.giveUp(referral);
            process.withdraw(referral, "課題の取下げ", Actor.system());
        });

        assertThat(watch.shownOn(work)).isEmpty();
        assertThat(duty().state()).isEqualTo(DutyState.WITHDRAWN);
    }

    @Test
    @DisplayName("M1 照会中は事務局の番であり、回答すると部会長の番に戻る")
    void whoseTurnItIsFollowsTheWork() {
        subcommittee.reply(referral, "ASKED", "対象の範囲を知りたい。");
        watch.after(daysUntilDue() + 1);
        assertThat(watch.shownOn(work)).singleElement().satisfies(it -> assertThat(it)
                .contains("（担当 事務局）"));

        subcommittee.clarify(referral, "18歳未満とする。", "論点", clock.today().plusDays(30));

        assertThat(watch.shownOn(work)).isEmpty();
        assertThat(duty().holder().words()).isEqualTo("こども部会長");
        assertThat(duty().due()).isEqualTo(clock.today().plusDays(30));
    }

    @Test
    @DisplayName("F7 期限超過が7日続くごとに、部会長から事務局、調整会議へ引き継ぎ、経過に残す")
    void whatStaysOverdueGoesUp() {
        watch.after(daysUntilDue() + 7);
        assertThat(watch.shownOn(work)).singleElement().satisfies(it -> assertThat(it)
                .contains("7日", "（担当 事務局）"));

        watch.after(7);
        watch.after(1);

        assertThat(watch.shownOn(work)).singleElement().satisfies(it -> assertThat(it)
                .contains("15日", "（担当 調整会議）"));
        assertThat(book.history(duty().id()))
                .extracting(DutyEntry::kind, DutyEntry::holder, DutyEntry::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ChangeKind.ESCALATED, "事務局", "期限を7日過ぎたため（7日ごとに引き継ぐ。根拠：既定（未確認））"),
                        org.assertj.core.groups.Tuple.tuple(
                                ChangeKind.ESCALATED, "調整会議", "期限を14日過ぎたため（7日ごとに引き継ぐ。根拠：既定（未確認））"));
    }

    @Test
    @DisplayName("業務の終わった課題の取組は、台帳で期限超過となり、Cockpitには示さない")
    void endedWorkShowsNothing() {
        var title = "完結する課題" + UUID.randomUUID();
        var closed = office.registerIssue(title);
        var closedId = new IssueId(office.variable(closed, "issueId"));
        adoption.plan(closedId, List.of(measure("手順書を作る")), Actor.system());
        office.hold("chosei", title, "RESOLVE", "");
        office.answer(closed, "お知らせします。");

        watch.after(12);

        assertThat(duty(DutyKind.MEASURE, adoption.of(closedId).get(0).id()).state())
                .isEqualTo(DutyState.OVERDUE);
        assertThat(watch.shownOn(closed)).isEmpty();
    }

    @Test
    @DisplayName("期限超過でないものの表示が残っていれば、次の見回りが消す")
    void strayIsClearedByTheNextRound() {
        incidents.show(new Sign(
                Office.COUNCIL,
                ReferralProcess.KEY,
                duty().label().instanceKey(),
                duty().id().value(),
                "残った表示"));
        assertThat(watch.shownOn(work)).hasSize(1);

        watch.after(0);

        assertThat(watch.shownOn(work)).isEmpty();
    }

    private MeasurePlan measure(String action) {
        return new MeasurePlan(
                MeasureKind.OWN, "みほん相談支援センター", action, clock.today().plusDays(10));
    }

    private long daysUntilDue() {
        return -duty().daysOver(clock.today());
    }

    private DutyCard duty() {
        return duty(DutyKind.REFERRAL, referral.value());
    }

    private DutyCard duty(DutyKind kind, String subject) {
        return book.find(new DutyKey(kind, subject)).orElseThrow();
    }

    private String number() {
        return referrals.card(referral).issueNumber();
    }
}
