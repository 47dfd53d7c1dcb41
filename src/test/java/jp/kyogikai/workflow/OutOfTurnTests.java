package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.OutOfTurn;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.shared.TypedText;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** F3: whoever needs a decision by a day for which no meeting is planned hears of it in time. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class OutOfTurnTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor SECRETARIAT = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));
    private static final String BODY = "keihatsu";

    @Autowired
    Office office;

    @Autowired
    Subcommittee subcommittee;

    @Autowired
    Asking asking;

    @Autowired
    Referrals referrals;

    @Autowired
    Consulting consulting;

    @Autowired
    IssueProcess issues;

    @Autowired
    MeetingProcess meetings;

    @Autowired
    MeetingMoves moves;

    @Autowired
    MeetingBook book;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate tables;

    @Autowired
    Clock clock;

    private String issue;
    private IssueId id;
    private ReferralId referral;

    @BeforeEach
    void aReportIsReadyAndNoMeetingPlanned() {
        issue = office.registerIssue("随時開催" + UUID.randomUUID());
        id = new IssueId(office.variable(issue, "issueId"));
        book.ahead(COUNCIL, new BodyId(BODY)).forEach(it -> meetings.cancel(it.id(), "試験のため", SECRETARIAT));
        referral = asking.ask(id, BODY, "周知が進まない理由");
    }

    @Test
    @DisplayName("期限までに部会の会議の予定がない報告書案には、随時開催の要否の判断が事務局に届く")
    void theOfficeIsAskedToJudge() {
        send();

        assertThat(office.text(judging(), "body")).isEqualTo("啓発交流部会");
        assertThat(office.text(judging(), "ahead")).isEqualTo("予定されている会議はありません。");
        assertThat(judging().getDueDate().toInstant().atZone(ZoneId.of("Asia/Tokyo")))
                .isEqualTo(due(0) + "T23:59:59+09:00");
    }

    @Test
    @DisplayName("C7 判断の様式は、このまま進んだ場合の見込みと、臨時に開いた場合の短縮を示す")
    void whatAMeetingOutOfTurnWouldSave() {
        send();

        assertThat(office.text(judging(), "outlook"))
                .contains("全体会議")
                .contains("臨時の")
                .contains("に開けば、");
    }

    @Test
    @DisplayName("期限までの会議が予定されていれば、判断は求めない")
    void aPlannedMeetingWillDo() {
        office.prepareMeeting(BODY, due(0));

        send();

        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("期限までの会議を登録すると、判断は不要になる。期限の後の会議では足りない")
    void planningInTimeSettlesIt() {
        send();

        office.prepareMeeting(BODY, due(1));
        assertThat(judging()).isNotNull();

        office.prepareMeeting(BODY, due(0));
        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("結果の出た付議には、判断を求め続けない")
    void aDecisionSettlesIt() {
        send();
        var late = office.prepareMeeting(BODY, due(1));
        office.compileAgenda(late, referrals.card(referral).number());
        office.takeAttendance(late, Integer.MAX_VALUE);

        office.takeResults(late, "ADOPT", "");
        office.runJobs();

        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("取り下げた課題の付議には、判断を求め続けない")
    void takingBackSettlesIt() {
        send();
        asking.giveUp(referral);

        issues.withdraw(id, "提案者の申出のため", SECRETARIAT);

        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("判断は、理由とともに協議の経過に残る")
    void theJudgementIsKept() {
        send();

        judge("HOLD", "次の定例の会議では間に合わないため");

        assertThat(consulting.hearingsOf(id))
                .filteredOn(hearing -> hearing.outOfTurn() != null)
                .singleElement()
                .satisfies(hearing -> {
                    assertThat(hearing.outOfTurn()).isEqualTo(OutOfTurn.HOLD);
                    assertThat(hearing.outOfTurnReason()).isEqualTo("次の定例の会議では間に合わないため");
                });
        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("理由のない判断は断り、作業は残る")
    void aJudgementNeedsAReason() {
        send();

        var refusal = refusal(() -> judge("WAIT", ""));

        assertThat(refusal).isEqualTo(new TypedText.Empty("判断の理由"));
        assertThat(judging()).isNotNull();
    }

    @Test
    @DisplayName("間に合うはずの会議を中止すると、随時開催の要否の判断が事務局に届く")
    void callingOffAsksAgain() {
        var meeting = office.prepareMeeting(BODY, due(0));
        send();

        meetings.cancel(idOf(meeting), "台風のため", SECRETARIAT);

        assertThat(judging()).isNotNull();
    }

    @Test
    @DisplayName("間に合うはずの会議が期限の後に移ると判断が届き、期限までに戻ると不要になる")
    void movingAsksAgain() {
        var meeting = office.prepareMeeting(BODY, due(0));
        send();

        moves.move(idOf(meeting), on(due(1)), "会場の都合のため", SECRETARIAT);
        assertThat(judging()).isNotNull();

        moves.move(idOf(meeting), on(due(-1)), "会場が空いたため", SECRETARIAT);
        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("間に合わなくなる付議は、日程を変更する前に番号で示す")
    void whatIsLostIsSaidBefore() {
        var meeting = office.prepareMeeting(BODY, due(0));
        send();

        var concerns = moves.concerns(idOf(meeting), on(due(1)), SECRETARIAT);

        assertThat(concerns)
                .filteredOn(it -> it.contains(referrals.card(referral).number()))
                .singleElement()
                .asString()
                .contains("間に合う会議がなくなります");
        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("間に合う会議がほかにあれば、中止しても判断は求めない")
    void anotherMeetingWillDo() {
        var meeting = office.prepareMeeting(BODY, due(0));
        office.prepareMeeting(BODY, due(-1));
        send();

        meetings.cancel(idOf(meeting), "台風のため", SECRETARIAT);

        assertThat(judging()).isNull();
    }

    @Test
    @DisplayName("招集した会議の次第に載らなかった付議には、ほかに間に合う会議がなければ、判断が事務局に届く")
    void aNoticeWithoutTheMatterAsks() {
        send();
        var meeting = office.prepareMeeting(BODY, due(0));
        assertThat(judging()).isNull();

        office.compileAgenda(meeting, "この名の付議はない");

        assertThat(book.card(idOf(meeting)).state()).isEqualTo(MeetingState.CONVENED);
        assertThat(judging()).isNotNull();
    }

    @Test
    @DisplayName("間に合う会議が既に招集されていても、次第に載せられない付議には、判断を求める")
    void aFixedAgendaTakesNothingUp() {
        office.compileAgenda(office.prepareMeeting(BODY, due(0)), "この名の付議はない");

        send();

        assertThat(judging()).isNotNull();
    }

    @Test
    @DisplayName("間に合うはずの会議が付議を次回に持ち越すと、判断が事務局に届く")
    void whatAMeetingLeavesAsks() {
        var meeting = office.prepareMeeting(BODY, due(0));
        send();
        office.compileAgenda(meeting, referrals.card(referral).number());
        office.takeAttendance(meeting, Integer.MAX_VALUE);

        office.takeResults(meeting, "POSTPONED", "");

        assertThat(judging()).isNotNull();
    }

    @Test
    @DisplayName("期限が過ぎても判断は一つの付議に一つだけ求め、会議の予定が立てば不要になる")
    void oneJudgementForOneMatter() {
        var late = office.prepareMeeting(BODY, due(1));
        send();
        pass();

        meetings.cancel(idOf(late), "台風のため", SECRETARIAT);
        assertThat(judgements()).hasSize(1);

        office.prepareMeeting(BODY, due(2));
        assertThat(judgements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    @DisplayName("期限が過ぎた付議への判断は、招集する会議の次第に載せれば不要になり、載せなければ一つだけ残る")
    void aLateMatterAndTheNotice(boolean taken, int judgements) {
        var late = office.prepareMeeting(BODY, due(1));
        send();
        pass();

        office.compileAgenda(late, taken ? referrals.card(referral).number() : "この名の付議はない");

        assertThat(book.card(idOf(late)).state()).isEqualTo(MeetingState.CONVENED);
        assertThat(judgements()).hasSize(judgements);
    }

    /** The day until which the matter was needed passes. */
    private void pass() {
        tables.update(
                "update consultation set needed_by = ? where id = ?",
                LocalDate.now(clock).minusDays(1),
                office.variable(judging().getProcessInstanceId(), "consultationId"));
    }

    private MeetingId idOf(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }

    private static Schedule on(String day) {
        return new Schedule(LocalDate.parse(day), LocalTime.of(10, 0), LocalTime.NOON, "保健相談センター");
    }

    private void send() {
        subcommittee.accept(referral);
        subcommittee.work(referral, "周知の方法を改める。", "SEND");
    }

    private String due(int daysAfter) {
        return referrals.card(referral).due().plusDays(daysAfter).toString();
    }

    private void judge(String choice, String reason) {
        office.submit(judging(), createVariables().putValue("choice", choice).putValue("reason", reason));
    }

    /** The task about the one matter before the subcommittee, where there is one. */
    private Task judging() {
        return judgements().stream().findFirst().orElse(null);
    }

    private List<Task> judgements() {
        return consulting.of(id).stream()
                .map(matter -> tasks.createTaskQuery()
                        .taskDefinitionKey("judgeOutOfTurn")
                        .processVariableValueEquals("consultationId", matter.value())
                        .list())
                .flatMap(List::stream)
                .toList();
    }
}
