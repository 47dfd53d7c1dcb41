package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.DutyState;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.OutlineRefusal;
import jp.kyogikai.meeting.Outlines;
import jp.kyogikai.meeting.PapersRefusal;
import jp.kyogikai.meeting.PapersSending;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Watch;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("会議に関する期限")
class MeetingDutiesTests {

    private static final Actor SECRETARIAT =
            new Actor("jimukyoku", Set.of(GroupId.secretariat(new CouncilId(Office.COUNCIL))));

    @Autowired
    MeetingBook meetings;

    @Autowired
    Asking asking;

    @Autowired
    Subcommittee subcommittee;

    @Autowired
    Referrals referrals;

    @Autowired
    Outlines outlines;

    @Autowired
    Office office;

    @Autowired
    PapersSending papers;

    @Autowired
    Miharashi miharashi;

    @Autowired
    Councils councils;

    @Autowired
    DutyBook book;

    @Autowired
    MeetingProcess process;

    @Autowired
    MeetingMoves moves;

    @Autowired
    TaskService tasks;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @Test
    @DisplayName("M1 会議の準備を始めると、招集の通知の期限を事務局が負い、次第のタスクの期限と確認日になる")
    void noticeIsOwedFromThePlanOn() {
        var meeting = office.prepareMeeting("chosei", "2027-02-10");

        assertThat(notice(meeting))
                .extracting(DutyCard::due, it -> it.holder().words(), DutyCard::state)
                .containsExactly(LocalDate.of(2027, 2, 3), "事務局", DutyState.OPEN);
        var task = office.task(meeting, "compileAgenda");
        assertThat(day(task.getDueDate())).isEqualTo("2027-02-03");
        assertThat(day(task.getFollowUpDate())).isEqualTo("2027-01-29");
    }

    @Test
    @DisplayName("M3 まだ先の会議の次第は、期限のない仕事の後に並び、期限の60日前の朝に、その前へ移る")
    void agendasOfAYearDoNotHideWhatIsToBeDoneNow() {
        var far = office.prepareMeeting("zentai", "2027-03-24");
        var near = office.prepareMeeting("zentai", "2026-12-18");
        var undated = tasks.newTask().getPriority();

        assertThat(office.task(far, "compileAgenda").getPriority()).isLessThan(undated);
        assertThat(office.task(near, "compileAgenda").getPriority()).isGreaterThan(undated);

        watch.after(49); // 61 days before the notice is due
        assertThat(office.task(far, "compileAgenda").getPriority()).isLessThan(undated);
        watch.after(1);
        assertThat(office.task(far, "compileAgenda").getPriority()).isGreaterThan(undated);
    }

    @Test
    @DisplayName("M1 準備中の会議の日程を変更すると、招集の通知の期限も、次のタスクの期限も動く")
    void noticeMovesWithTheMeeting() {
        var title = "次第に載る課題" + UUID.randomUUID();
        office.registerIssue(title);
        var meeting = office.prepareMeeting("chosei", "2027-02-10");
        var later = new Schedule(LocalDate.of(2027, 2, 17), LocalTime.of(14, 0), LocalTime.of(16, 0), "会議室");

        moves.move(new MeetingId(office.variable(meeting, "meetingId")), later, "会場の都合のため", SECRETARIAT);
        office.compileAgenda(meeting, title);

        assertThat(notice(meeting).due()).isEqualTo("2027-02-10");
        assertThat(day(office.task(meeting, "reviewAgenda").getDueDate())).isEqualTo("2027-02-10");
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        assertThat(notice(meeting).state()).isEqualTo(DutyState.MET);
    }

    @Test
    @DisplayName("M1 会議を中止すると、招集の通知の期限は取消しとなる")
    void noticeGoesWithTheMeeting() {
        var meeting = office.prepareMeeting("chosei", "2027-02-10");

        var key = key(DutyKind.NOTICE, meeting);

        process.cancel(new MeetingId(key.subject()), "出席者がそろわないため", Actor.system());

        assertThat(book.find(key).orElseThrow().state()).isEqualTo(DutyState.WITHDRAWN);
    }

    @Test
    @DisplayName("M4 招集が遅れた会議は、期限の翌朝に会議の業務に示し、招集すると消える")
    void lateNoticeIsShownUntilConvened() {
        var title = "招集の遅れる課題" + UUID.randomUUID();
        office.registerIssue(title);
        var meeting = office.prepareMeeting("chosei", "2027-02-10");
        watch.after(ChronoUnit.DAYS.between(clock.today(), LocalDate.of(2027, 2, 5)));
        assertThat(watch.shownOn(meeting)).singleElement().satisfies(it -> assertThat(it)
                .contains("招集の通知の期限を2日過ぎています（担当 事務局）"));

        office.compileAgenda(meeting, title);
        assertThat(watch.shownOn(meeting)).hasSize(1);
        office.review(meeting, "reviewAgenda", "APPROVED", "");

        assertThat(watch.shownOn(meeting)).isEmpty();
    }

    @Test
    @DisplayName("M3 会議録のタスクの期限は、会議録の確定期限である")
    void minutesTasksAreDueWithTheMinutes() {
        var title = "会議録に残る課題" + UUID.randomUUID();
        office.registerIssue(title);
        var meeting = office.hold("chosei", title, "SUBMIT", "");
        var due = book.find(key(DutyKind.MINUTES, meeting)).orElseThrow().due();

        assertThat(day(office.task(meeting, "writeMinutes").getDueDate())).isEqualTo(due);
        office.writeMinutes(meeting, "話し合った。");

        assertThat(day(office.task(meeting, "reviewMinutes").getDueDate())).isEqualTo(due);
    }

    @Test
    @DisplayName("M1 標準の会議体の結果概要は、知らせたことを記録するまで期限台帳に残り、記録は二度できない")
    void resultsAreToldInShort() {
        var title = "結果を知らせる課題" + UUID.randomUUID();
        office.registerIssue(title);
        var meeting = office.hold("chosei", title, "SUBMIT", "");
        var key = key(DutyKind.OUTLINE, meeting);
        var id = new MeetingId(key.subject());
        var held = meetings.card(id).schedule().on();
        assertThat(book.find(key).orElseThrow().due()).isEqualTo(held.plusDays(4)); // 2日目は土曜日
        clock.forward(ChronoUnit.DAYS.between(clock.today(), held.plusDays(1)));

        assertThat(refusal(() -> outlines.tell(id, held.minusDays(1), "メール", SECRETARIAT)))
                .isEqualTo(new OutlineRefusal.DayOutside(held.minusDays(1), held, held.plusDays(1)));
        outlines.tell(id, held.plusDays(1), "委員へメール", SECRETARIAT);

        assertThat(book.find(key).orElseThrow().state()).isEqualTo(DutyState.MET);
        assertThat(refusal(() -> outlines.tell(id, held, "メール", SECRETARIAT)))
                .isEqualTo(new OutlineRefusal.AlreadyTold(meetings.card(id).title(), held.plusDays(1)));
    }

    @Test
    @DisplayName("M1 簡易の会議体の会議には、結果概要の期限を設けない")
    void simpleBodiesTellNothing() {
        var issue = office.variable(office.registerIssue("部会の課題" + UUID.randomUUID()), "issueId");
        var referral = asking.ask(new IssueId(issue), "keihatsu", "周知が進まない理由");
        subcommittee.accept(referral);
        subcommittee.work(referral, "周知の方法を改める。", "SEND");
        var meeting =
                office.prepareMeeting("keihatsu", clock.today().plusDays(20).toString());
        office.compileAgenda(meeting, referrals.card(referral).number());
        office.takeAttendance(meeting, Integer.MAX_VALUE);

        office.takeResults(meeting, "ADOPT", "");

        assertThat(book.find(key(DutyKind.MINUTES, meeting))).isPresent();
        assertThat(book.find(key(DutyKind.OUTLINE, meeting))).isEmpty();
    }

    @Test
    @DisplayName("A10 通知に同封しない資料は、送付したことを記録するまで期限台帳に残り、記録は二度できない")
    void papersAreSentByThemselves() {
        miharashi.settleIn();
        var other = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var day = clock.today().plusDays(30);
        var id = new MeetingId(other.variable(other.prepareMeeting("kyogikai", day.toString()), "meetingId"));
        var key = new DutyKey(DutyKind.PAPERS, id.value());
        var clerk = new Actor(Miharashi.SECRETARY, Set.of(GroupId.secretariat(Miharashi.COUNCIL)));
        var by = councils.council(Miharashi.COUNCIL)
                .dueBefore(day, councils.council(Miharashi.COUNCIL).deadlines().papers());
        assertThat(book.find(key).orElseThrow()).returns(by, DutyCard::due).returns(DutyState.OPEN, DutyCard::state);
        var tomorrow = clock.today().plusDays(1);

        assertThat(refusal(() -> papers.send(id, tomorrow, "郵送", clerk)))
                .isEqualTo(new PapersRefusal.DayOutside(tomorrow, clock.today()));
        papers.send(id, clock.today(), "郵送", clerk);

        assertThat(book.find(key).orElseThrow().state()).isEqualTo(DutyState.MET);
        assertThat(refusal(() -> papers.send(id, clock.today(), "郵送", clerk)))
                .isEqualTo(new PapersRefusal.AlreadySent(meetings.card(id).title(), clock.today()));
    }

    @Test
    @DisplayName("A10 資料を送付しないまま会議が中止になれば、資料の期限は取消しとなる")
    void papersGoWithTheMeeting() {
        miharashi.settleIn();
        var other = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var meeting =
                other.prepareMeeting("kyogikai", clock.today().plusDays(30).toString());
        var id = new MeetingId(other.variable(meeting, "meetingId"));

        process.cancel(id, "出席者がそろわないため", Actor.system());

        assertThat(book.find(new DutyKey(DutyKind.PAPERS, id.value()))
                        .orElseThrow()
                        .state())
                .isEqualTo(DutyState.WITHDRAWN);
    }

    @Test
    @DisplayName("A10 資料を通知に同封する協議会と簡易の会議体には、資料の期限を設けない")
    void papersInTheNoticeHaveNoDay() {
        miharashi.settleIn();
        var other = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var enclosed = office.prepareMeeting("chosei", "2027-02-10");
        var simple = other.prepareMeeting("shien", clock.today().plusDays(30).toString());

        assertThat(book.find(key(DutyKind.PAPERS, enclosed))).isEmpty();
        assertThat(book.find(new DutyKey(DutyKind.PAPERS, other.variable(simple, "meetingId"))))
                .isEmpty();
    }

    private DutyCard notice(String meeting) {
        return book.find(key(DutyKind.NOTICE, meeting)).orElseThrow();
    }

    private DutyKey key(DutyKind kind, String meeting) {
        return new DutyKey(kind, office.variable(meeting, "meetingId"));
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
    }
}
