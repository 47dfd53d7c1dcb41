package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.mail.DispatchKind;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.MoveConcern;
import jp.kyogikai.meeting.MoveRefusal;
import jp.kyogikai.meeting.NoticePaper;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class MeetingMovedTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor SECRETARIAT = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));
    private static final Schedule LATER = at("2027-02-18", 10);

    @Autowired
    private Office office;

    @Autowired
    private MeetingMoves moves;

    @Autowired
    private MeetingBook book;

    @Autowired
    private Notices notices;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ShiftedClock clock;

    private final String title = "日程変更の会議" + UUID.randomUUID();

    @BeforeEach
    void aMatterWaits() {
        office.registerIssue(title);
    }

    @Test
    @DisplayName("準備中の会議の日程を変更すると、次第の期限は、新しい開催日から数えた招集の通知の期限に移る")
    void theAgendaIsDueWithTheNotice() {
        var meeting = office.prepareMeeting("chosei", "2027-02-04");

        moves.move(idOf(meeting), LATER, "会場の都合のため", SECRETARIAT);

        assertThat(book.card(idOf(meeting)).schedule()).isEqualTo(LATER);
        assertThat(due(office.task(meeting, "compileAgenda"))).isEqualTo("2027-02-10");
    }

    @Test
    @DisplayName("次第の様式は日時を示すだけであり、別の日を送っても会議は動かず、日程の変更へ案内する")
    void theAgendaDoesNotMoveTheMeeting() {
        var meeting = office.prepareMeeting("chosei", "2027-02-05");
        var task = office.task(meeting, "compileAgenda");
        assertThat(office.text(task, "dayAndHours")).isEqualTo("開催日時　令和9年2月5日（金）　午後2時から午後4時まで");

        var refusal =
                refusal(() -> office.submit(task, office.agendaOf(task, title).putValue("heldOn", "2027-02-12")));

        assertThat(refusal).isInstanceOf(MoveRefusal.NotByAgenda.class);
        assertThat(book.card(idOf(meeting)).schedule().on()).isEqualTo("2027-02-05");
        assertThat(due(task)).isEqualTo(due(office.task(meeting, "compileAgenda")));
    }

    @Test
    @DisplayName("出欠と結果を記録する様式は、開催日より前に開くと、会議が終わってから記録するよう示し、開催日からは示さない")
    void whoRecordsTooEarlyIsTold() {
        var meeting = office.convene("chosei", title); // on 3 December
        var told = office.text(office.task(meeting, "takeAttendance"), "early");
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        var results = office.task(meeting, "takeResults");

        assertThat(told).isEqualTo("開催日（令和8年12月3日（木））より前です。会議が終わってから記録してください。結果を記録すると、開催した会議として数え、取り消せません。");
        assertThat(office.text(results, "early")).isEqualTo(told);
        try {
            clock.forward(6);
            assertThat(office.text(results, "early")).isEmpty();
        } finally {
            clock.reset();
        }
    }

    @Test
    @DisplayName("招集した会議の日程を変更すると、作業の期限は新しい開催日になり、開催通知は変更前の日時も示す")
    void aConvenedMeetingIsMoved() {
        var meeting = office.prepareMeeting("chosei", "2027-02-05");
        office.compileAgenda(meeting, title);
        office.review(meeting, "reviewAgenda", "APPROVED", "");

        moves.move(idOf(meeting), LATER, "大雪のため", SECRETARIAT);

        assertThat(book.card(idOf(meeting)).state()).isEqualTo(MeetingState.CONVENED);
        assertThat(due(office.task(meeting, "takeAttendance"))).isEqualTo("2027-02-18");
        assertThat(notices.notice(idOf(meeting), SECRETARIAT))
                .returns("令和9年2月18日（木）", NoticePaper::day)
                .extracting(NoticePaper::former)
                .returns("令和9年2月5日（金）", NoticePaper.Former::day)
                .returns("午後2時から午後4時まで", NoticePaper.Former::time);
    }

    @Test
    @DisplayName("招集した会議の日程を変更すると、変更の通知が送付簿に載る。準備中の会議では何も送らない")
    void whoWasCalledIsTold() {
        var meeting = office.prepareMeeting("chosei", "2027-02-10");
        moves.move(idOf(meeting), at("2027-02-12", 14), "会場の都合のため", SECRETARIAT);
        assertThat(ledger.latest(DispatchKind.NOTICE, idOf(meeting).value())).isEmpty();
        office.compileAgenda(meeting, title);
        office.review(meeting, "reviewAgenda", "APPROVED", "");

        assertThat(kinds(meeting)).containsOnly(DispatchKind.NOTICE);
        office.runJobs();

        moves.move(idOf(meeting), LATER, "大雪のため", SECRETARIAT);

        assertThat(kinds(meeting)).contains(DispatchKind.CHANGE);
    }

    @Test
    @DisplayName("C8 変更すると年間計画の定めに合わなくなる点は、変更の前に根拠とともに示し、元からの点は示さない")
    void whatTheYearWouldRatherHaveIsSaidBefore() {
        office.prepareRegular("zentai", "2065-06-18");
        var before = idOf(office.prepareRegular("chosei", "2065-05-22"));

        var after = moves.concerns(before, at("2065-06-25", 14), SECRETARIAT);
        var still = moves.concerns(before, at("2065-05-21", 14), SECRETARIAT);

        assertThat(after).anyMatch(it -> it.startsWith("調整会議について、令和47年6月18日の総会の前に開く会議が、") && it.contains("根拠："));
        assertThat(still).noneMatch(it -> it.contains("総会の前に開く会議"));
    }

    @Test
    @DisplayName("同じ会議体の会議がある日への変更は、時間が重ならなくても注意する")
    void twoMeetingsOfABodyOnOneDayAreAConcern() {
        var first = office.prepareMeeting("chosei", "2065-10-15");
        var second = idOf(office.prepareMeeting("chosei", "2065-11-19"));

        assertThat(moves.concerns(second, at("2065-10-15", 18), SECRETARIAT))
                .contains(new MoveConcern.SameDay(book.card(idOf(first)).title()).sentence());
    }

    @Test
    @DisplayName("出欠を記録した会議の日程は変更できず、作業と期限はそのままである")
    void aMeetingThatHasBegunStays() {
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 2);
        var before = book.card(idOf(meeting)).schedule();

        var refusal = refusal(() -> moves.move(idOf(meeting), LATER, "都合のため", SECRETARIAT));

        assertThat(refusal)
                .isEqualTo(new MoveRefusal.Begun(book.card(idOf(meeting)).title()));
        assertThat(book.card(idOf(meeting)).schedule()).isEqualTo(before);
        assertThat(due(office.task(meeting, "takeResults")))
                .isEqualTo(before.on().toString());
    }

    @Test
    @DisplayName("会議の日程を変更できるのは、事務局だけである")
    void onlyTheSecretariatMoves() {
        var meeting = office.prepareMeeting("chosei", "2027-02-08");
        var chair = new Actor("zacho", Set.of(GroupId.chair(COUNCIL, new BodyId("chosei"))));

        var refusal = refusal(() -> moves.move(idOf(meeting), LATER, "都合のため", chair));

        assertThat(refusal).isEqualTo(new NoRight("会議の日程を変更する", "事務局"));
    }

    @Test
    @DisplayName("変更の前に、閉庁日であることと、同じ時間の会議と重なる委員の数を示す")
    void concernsAreSaidBefore() {
        var meeting = office.prepareMeeting("chosei", "2028-11-21");
        var other = book.card(idOf(office.prepareMeeting("zentai", "2028-11-29")));

        var onHoliday = moves.concerns(idOf(meeting), at("2028-11-23", 10), SECRETARIAT);
        var atOnce = moves.concerns(idOf(meeting), at("2028-11-29", 15), SECRETARIAT);
        var before = moves.concerns(idOf(meeting), at("2028-11-29", 10), SECRETARIAT);

        assertThat(onHoliday)
                .containsExactly(new MoveConcern.Closed(LocalDate.of(2028, 11, 23), "勤労感謝の日", MeetingKind.EXTRAORDINARY)
                        .sentence());
        assertThat(atOnce)
                .singleElement()
                .asString()
                .contains(other.title(), "重なります")
                .containsPattern("委員[1-9][0-9]*人");
        assertThat(before).isEmpty();
    }

    @Test
    @DisplayName("過ぎた日への変更は、変更の前に示す")
    void aDayThatHasPassedIsAConcern() {
        var meeting = office.prepareMeeting("chosei", "2027-02-09");

        assertThat(moves.concerns(idOf(meeting), at("2026-04-01", 10), SECRETARIAT))
                .contains(new MoveConcern.Past(LocalDate.of(2026, 4, 1)).sentence());
    }

    @Test
    @DisplayName("書面の会議の日程を変更すると、表決書の作業の期限は新しい提出期限になり、送った後なら変更をお知らせする")
    void ballotsAreDueOnTheNewDay() {
        var meeting = office.prepareInWriting("chosei", "2028-12-05");
        office.compileAgenda(meeting, title);
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        office.runJobs();

        moves.move(idOf(meeting), Schedule.inWriting(LocalDate.of(2028, 12, 12)), "回答が遅れているため", SECRETARIAT);

        assertThat(due(office.task(meeting, "takeBallots"))).isEqualTo("2028-12-12");
        assertThat(kinds(meeting)).contains(DispatchKind.CHANGE);
    }

    private List<DispatchKind> kinds(String meeting) {
        return ledger.lines(COUNCIL, null, idOf(meeting).value()).stream()
                .map(line -> line.dispatch().kind())
                .toList();
    }

    private static String due(Task task) {
        return task.getDueDate()
                .toInstant()
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toLocalDate()
                .toString();
    }

    private static Schedule at(String day, int hour) {
        return new Schedule(LocalDate.parse(day), LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0), "保健相談センター");
    }

    private MeetingId idOf(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }
}
