package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.MoreTime;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.DispatchKind;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MovedDeadline;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Invitees;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("C8 変更・中止の前の見通し")
class MeetingForesightTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor SECRETARIAT = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));
    private static final Schedule LATER =
            new Schedule(LocalDate.of(2027, 2, 18), LocalTime.of(10, 0), LocalTime.of(12, 0), "保健相談センター");

    @Autowired
    private Office office;

    @Autowired
    private MeetingForesight foresight;

    @Autowired
    private MeetingMoves moves;

    @Autowired
    private MeetingProcess process;

    @Autowired
    private MeetingBook book;

    @Autowired
    private DutyBook duties;

    @Autowired
    private MoreTime moreTime;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Invitees invitees;

    @Autowired
    private Miharashi miharashi;

    private final String title = "見通しの課題" + UUID.randomUUID();

    @BeforeEach
    void aMatterWaits() {
        office.registerIssue(title);
    }

    @Test
    @DisplayName("準備中の会議では、招集の通知の期限がいつからいつに変わるかを示し、変更するとそのとおりになる")
    void theDeadlineForetoldIsTheOneThatComes() {
        var meeting = idOf(office.prepareMeeting("chosei", "2027-02-04"));

        var foretold = foresight.ofMove(meeting, LATER);
        moves.move(meeting, LATER, "会場の都合のため", SECRETARIAT);

        var due = duties.find(new DutyKey(DutyKind.NOTICE, meeting.value()))
                .orElseThrow()
                .due();
        assertThat(foretold)
                .anyMatch(it -> it.startsWith("招集の通知の期限が、") && it.endsWith(Wareki.dayAndWeekday(due) + "に変わります。"))
                .contains("開催通知はまだ送っていないため、委員への通知は行いません。");
    }

    @Test
    @DisplayName("招集した会議では、変更の通知を何人に送るか、当日の作業の期限、議題の扱いを示し、まだ何も変えない")
    void whoIsToldOfTheMoveIsForetold() {
        var instance = convened();

        var foretold = foresight.ofMove(idOf(instance), LATER);

        assertThat(foretold)
                .anyMatch(it -> it.matches("招集した[1-9]\\d*人（メール\\d+人、.*）に、変更の通知を送ります。.*"))
                .anyMatch(it -> it.startsWith("結果概要の期限が、"))
                .anyMatch(it -> it.startsWith("会議録の確定期限が、"))
                .contains("当日の作業の期限が、令和9年2月18日（木）に変わります。")
                .anyMatch(it -> it.contains("は、新しい日程の会議で扱います。"));
        assertThat(book.card(idOf(instance)).schedule().on()).isNotEqualTo(LATER.on());
        assertThat(office.task(instance, "takeAttendance")).isNotNull();
    }

    @Test
    @DisplayName("招集した会議では、新しい開催日の名簿により、変更の通知と開催通知を何人に送るかと、知らせの届かない人数を示し、変更するとそのとおり送付簿に載る")
    void thoseForetoldAreThoseInTheLedger() {
        invitees.serving("", "2027-02-24");
        invitees.serving("", "2027-02-26");
        var meeting = invitees.convene("2027-02-24");
        var to = new Schedule(LocalDate.of(2027, 2, 26), LATER.from(), LATER.to(), LATER.place());
        office.runJobs();

        var foretold = foresight.ofMove(meeting, to);
        moves.move(meeting, to, "会場の都合のため", SECRETARIAT);

        assertThat(entered(meeting, DispatchKind.NOTICE)).isPositive();
        assertThat(foretold)
                .anyMatch(it -> it.startsWith("招集した%d人（".formatted(entered(meeting, DispatchKind.CHANGE))))
                .anyMatch(it ->
                        it.startsWith("新しい日の委員のうち、まだ開催通知が届いていない%d人（".formatted(entered(meeting, DispatchKind.NOTICE))))
                .anyMatch(it -> it.startsWith("招集した委員のうち、新しい日には委員でない1人（"));
    }

    private long entered(MeetingId meeting, DispatchKind kind) {
        return ledger.lines(COUNCIL, null, meeting.value()).stream()
                .map(DeliveryCard::dispatch)
                .filter(dispatch -> dispatch.kind() == kind && dispatch.version() > 0)
                .count();
    }

    @Test
    @DisplayName("招集した会議の時刻だけを変えるときは、期限が変わるとは言わない")
    void anotherHourMovesNoDeadline() {
        var meeting = idOf(convened());
        var day = book.card(meeting).schedule().on();

        var foretold = foresight.ofMove(meeting, new Schedule(day, LATER.from(), LATER.to(), LATER.place()));

        assertThat(foretold).isNotEmpty().noneMatch(it -> it.contains("期限が、"));
    }

    @Test
    @DisplayName("延ばした招集の通知の期限は、時刻だけの変更では動かず、日の変更では定めの日になる。どちらも、前に示すとおりである")
    void anExtendedDeadlineIsForetoldAsItComes() {
        miharashi.settleIn();
        var apart = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var clerk = new Actor(Miharashi.SECRETARY, Set.of(GroupId.secretariat(Miharashi.COUNCIL)));
        var meeting = idOf(apart.prepareMeeting("shien", "2041-02-07"));
        var key = new DutyKey(DutyKind.NOTICE, meeting.value());
        var extended = due(key).plusDays(1);
        moreTime.grant(key, extended, "会場の調整のため", clerk);
        var hour = new Schedule(LocalDate.of(2041, 2, 7), LATER.from(), LATER.to(), "市役所");
        var day = new Schedule(LocalDate.of(2041, 2, 21), LATER.from(), LATER.to(), "市役所");

        var ofHour = foresight.ofMove(meeting, hour);
        moves.move(meeting, hour, "講師の都合のため", clerk);
        assertThat(ofHour).noneMatch(it -> it.startsWith("招集の通知の期限が、"));
        assertThat(due(key)).isEqualTo(extended);

        var ofDay = foresight.ofMove(meeting, day);
        moves.move(meeting, day, "会場の都合のため", clerk);
        assertThat(ofDay).contains(new MovedDeadline(DutyKind.NOTICE, extended, due(key)).sentence());
        assertThat(due(key)).isNotEqualTo(extended);
    }

    private LocalDate due(DutyKey key) {
        return duties.find(key).orElseThrow().due();
    }

    @Test
    @DisplayName("資料を別に送る会議では、会議資料の送付期限が変わることも示す")
    void papersThatGoApartAreForetold() {
        miharashi.settleIn();
        var apart = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var meeting = idOf(apart.prepareMeeting("kyogikai", "2041-02-07"));

        var foretold =
                foresight.ofMove(meeting, new Schedule(LocalDate.of(2041, 2, 21), LATER.from(), LATER.to(), "市役所"));

        assertThat(foretold).anyMatch(it -> it.startsWith("招集の通知の期限が、")).anyMatch(it -> it.startsWith("会議資料の送付期限が、"));
    }

    @Test
    @DisplayName("書面の会議では、予定表のファイルを約束せず、書面表決の記録の期限が変わることを示す")
    void ballotsHaveNoCalendar() {
        var instance = office.prepareInWriting("chosei", "2027-02-05");
        office.compileAgenda(instance, title);
        office.review(instance, "reviewAgenda", "APPROVED", "");
        office.runJobs();

        var foretold = foresight.ofMove(idOf(instance), Schedule.inWriting(LATER.on()));

        assertThat(foretold)
                .anyMatch(it -> it.matches("招集した[1-9]\\d*人（.*）に、変更の通知を送ります。"))
                .contains("書面表決の記録の期限が、令和9年2月18日（木）に変わります。")
                .noneMatch(it -> it.contains("予定表"));
    }

    @Test
    @DisplayName("中止では、次の会議を待つ付議を番号だけで示し、中止すると業務が終わる")
    void whatWaitsForTheNextMeetingIsForetold() {
        var instance = convened();
        var meeting = idOf(instance);
        var number = book.agenda(meeting).stream()
                .filter(line -> line.entry().title().contains(title))
                .findFirst()
                .orElseThrow()
                .entry()
                .number();

        var foretold = foresight.ofCallingOff(meeting);
        process.cancel(meeting, "大雪のため", SECRETARIAT);

        assertThat(foretold)
                .anyMatch(it -> it.contains(number + "は、この会議体の次の会議を待ちます。"))
                .noneMatch(it -> it.contains(title));
        assertThat(office.isRunning(instance)).isFalse();
    }

    @Test
    @DisplayName("出欠を記録した会議は変更できないが中止でき、結果を記録した会議はどちらもできない。その理由を文で示す")
    void whatCannotBeDoneIsSaid() {
        var instance = convened();
        assertThat(foresight.whyNotMove(idOf(instance))).isEmpty();

        office.takeAttendance(instance, 2);

        assertThat(foresight.whyNotMove(idOf(instance)))
                .hasValueSatisfying(why -> assertThat(why).contains("出欠又は書面表決が既に記録されている"));
        assertThat(foresight.whyNotCallOff(idOf(instance))).isEmpty();
        var held = idOf(office.hold("chosei", title, "CONTINUE", ""));
        assertThat(foresight.whyNotMove(held)).isPresent();
        assertThat(foresight.whyNotCallOff(held))
                .hasValueSatisfying(why -> assertThat(why).contains("中止することはできません"));
    }

    private String convened() {
        var instance = office.prepareMeeting("chosei", "2027-02-05");
        office.compileAgenda(instance, title);
        office.review(instance, "reviewAgenda", "APPROVED", "");
        office.runJobs();
        return instance;
    }

    private MeetingId idOf(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }
}
