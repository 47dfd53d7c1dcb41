package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.meeting.AttendanceSheets;
import jp.kyogikai.meeting.Attendances;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.Inquorate;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.NotInForce;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.meeting.PlanEntry;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.meeting.YearPlanBook;
import jp.kyogikai.meeting.YearPlanRefusal;
import jp.kyogikai.meeting.YearPlanning;
import jp.kyogikai.meeting.YearStarting;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Kaisei;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.OfficeFolder;
import jp.kyogikai.testing.ShiftedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("A13 要綱の改正：定足数を過半数から3分の1以上に下げ、運営会議を廃止する")
class CharterVersionTests {

    private static final CouncilId COUNCIL = new CouncilId(OfficeFolder.CHANGING);

    @Autowired
    private Office kisarazu;

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Councils councils;

    @Autowired
    private MeetingMoves moves;

    @Autowired
    private MeetingBook book;

    @Autowired
    private Consulting consulting;

    @Autowired
    private YearLedger ledger;

    @Autowired
    private YearPlanning planning;

    @Autowired
    private YearStarting starting;

    @Autowired
    private YearPlanBook plans;

    @Autowired
    private Convening convening;

    @Autowired
    private Appointing appointing;

    @Autowired
    private Notices notices;

    @Autowired
    private Attendances attendances;

    @Autowired
    private AttendanceSheets sheets;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private ShiftedClock clock;

    private final LocalDate change = OfficeFolder.CHANGE;
    private final String title = "改正の前後の課題" + UUID.randomUUID();
    private Office office;

    @BeforeEach
    void peopleOfTheCouncil() {
        kaisei.settleIn();
        office = kisarazu.of(COUNCIL.value(), Kaisei.SECRETARY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @DisplayName("改正の前の版で始めた会議は、施行日より後に延期しても、元の定足数で決する")
    void aMeetingKeepsItsQuorum() {
        office.registerIssue(title, "CITY");
        submit();
        var meeting = convene("kyogikai", change.minusDays(10));
        moves.move(idOf(meeting), at(change.plusDays(20)), "会場の都合のため", secretariat());
        clock.forward(ChronoUnit.DAYS.between(clock.today(), change.plusDays(20)));

        office.takeAttendance(meeting, 2);

        assertThat(refusal(() -> office.takeResults(meeting, "ADOPT", "")))
                .isInstanceOf(Inquorate.class)
                .extracting("required")
                .isEqualTo(3);
        office.correctAttendance(meeting);
        office.takeAttendance(meeting, 3);
        office.takeResults(meeting, "ADOPT", "");
        assertThat(book.card(idOf(meeting)).state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    @DisplayName("施行日より後の日で始めた会議は、新しい定足数で決し、招集の期限も新しい版による")
    void aLaterMeetingHasTheNewQuorum() {
        office.registerIssue(title, "CITY");
        submit();
        var meeting = convene("kyogikai", change.plusDays(21));

        office.takeAttendance(meeting, 2);
        office.takeResults(meeting, "ADOPT", "");

        assertThat(book.card(idOf(meeting)).state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    @DisplayName("改正で加わった部会長の席は、前の版で始めた会議では、招集にも、出欠にも、定足数にも数えず、新しい版で始めた会議では、いずれにも数える")
    void seatsFollowTheVersionOfTheMeeting() {
        var day = change.plusDays(105);
        var chair = appointing.register(COUNCIL, "災害 " + UUID.randomUUID(), "さいがい", Actor.system());
        appointing.appoint(
                chair,
                jp.kyogikai.membership.Office.in(COUNCIL, new BodyId("saigai"), AppointmentRole.CHAIR),
                new Affiliation("みほん消防署", "署長"),
                new Term(day.minusDays(1), day.plusDays(1)),
                Actor.system());
        var before = idOf(office.prepareMeeting("kyogikai", change.minusDays(5).toString()));
        moves.move(before, at(day), "会場の都合のため", secretariat());
        var after = idOf(office.prepareMeeting("kyogikai", day.plusDays(1).toString()));

        assertThat(members(before, day)).containsOnly(4);
        assertThat(members(after, day.plusDays(1))).containsOnly(5);

        Stream.of(before, after).forEach(it -> convening.cancel(it, "試験の後片付け", Actor.system()));
    }

    /** How many are called, stand on the attendance sheet, and are counted for the quorum. */
    private Set<Integer> members(MeetingId meeting, LocalDate day) {
        return Set.copyOf(List.of(
                notices.invited(meeting, day, secretariat()).size(),
                attendances.list(meeting, secretariat()).size(),
                sheets.of(meeting, secretariat()).quorum().members()));
    }

    @Test
    @DisplayName("改正の前に登録した課題は、廃止した運営会議を経て協議会へ上がる。運営会議は、案件が残る間だけ開ける")
    void anIssueGoesItsOldWay() {
        var issue = office.registerIssue(title, "CITY");
        clock.forward(ChronoUnit.DAYS.between(clock.today(), change.plusDays(30)));
        var later = office.registerIssue("新しい版の" + title, "CITY");

        assertThat(councils.council(COUNCIL).has(new BodyId("unei"))).isFalse();
        assertThat(lastBodyOf(later)).isEqualTo("kyogikai");
        assertThat(lastBodyOf(issue)).isEqualTo("unei");
        var meeting = convene("unei", change.plusDays(40));
        office.takeAttendance(meeting, 2);
        office.takeResults(meeting, "SUBMIT", "");
        office.runJobs();

        assertThat(lastBodyOf(issue)).isEqualTo("kyogikai");
        assertThat(book.body(idOf(meeting)).name()).isEqualTo("運営会議");
        assertThat(refusal(
                        () -> office.prepareMeeting("unei", change.plusDays(50).toString())))
                .isEqualTo(new NotInForce("運営会議", change.plusDays(50), new CharterVersion(COUNCIL, change)));
    }

    @Test
    @DisplayName("C8 廃止する会議体の会議は、待つ案件がなければ、廃止の日より後に移せない")
    void aMeetingIsNotMovedBeyondTheEndOfItsBody() {
        var meeting = idOf(office.prepareMeeting("unei", change.minusDays(20).toString()));
        var after = at(change.plusDays(20));

        assertThat(refusal(() -> moves.move(meeting, after, "会場の都合のため", secretariat())))
                .isEqualTo(new NotInForce("運営会議", after.on(), new CharterVersion(COUNCIL, change)));
        assertThat(book.card(meeting).schedule().on()).isEqualTo(change.minusDays(20));

        tables.update("update meeting set held_on = ? where id = ?", change.plusDays(10), meeting.value());
        moves.move(meeting, after, "会議の後で、その会議体のない版を加えたため", secretariat());
        assertThat(book.card(meeting).schedule().on()).isEqualTo(after.on());

        convening.cancel(meeting, "試験の後片付け", Actor.system());
    }

    @Test
    @DisplayName("開催回数台帳は、年度末に施行されている版の回数で数える")
    void theLedgerCountsByTheCharterOfItsYear() {
        var year = FiscalYear.of(change);

        assertThat(required(year)).isEqualTo(2);
        assertThat(required(new FiscalYear(year.value() - 1))).isEqualTo(3);
    }

    @Test
    @DisplayName("C4 年間計画は、廃止する日の前の運営会議を受け付け、始める時に版にない会議だけを始めずに、ほかを始める")
    void oneMeetingDoesNotStopTheYear() {
        var unei = new BodyId("unei");
        var open = change.minusDays(9)
                .datesUntil(change)
                .filter(OfficeCalendar.USUAL::isOpen)
                .limit(2)
                .map(day -> new PlanEntry(unei, at(day)))
                .toList();
        var plan = planning.open(COUNCIL, FiscalYear.of(change), unei, secretariat());
        planning.adopt(plan, open, Map.of(unei, "廃止の前に2回開くため"), secretariat());
        tables.update(
                "update planned_meeting set held_on = ? where plan_id = ? and position = 1",
                change.plusDays(3),
                plan.value());

        var started = starting.toStart(plan).stream()
                .flatMap(it -> starting.start(it).stream())
                .toList();
        starting.finish(plan);
        started.forEach(it -> convening.cancel(it, "試験の後片付け", Actor.system()));

        assertThat(started).hasSize(1);
        assertThat(plans.of(COUNCIL, FiscalYear.of(change))).last().satisfies(card -> assertThat(card.notStarted())
                .singleElement()
                .satisfies(it -> assertThat(it.why()).startsWith("運営会議は、").contains("施行）にないため")));
    }

    @Test
    @DisplayName("C4 1つの会議体の計画を作成中に、その会議体のある版がなくなったときは、タスクに理由を示し、取りやめれば新しい計画を始められる")
    void aPlanForALostBodyCanBeGivenUp() {
        var after = new FiscalYear(FiscalYear.of(change).value() + 1);
        var plan = planFor("saigai", after);
        tables.update("update year_plan set body_id = 'unei' where id = ?", office.variable(plan, "planId"));
        var lost = new YearPlanRefusal.NotInYear("運営会議", after);

        assertThat(office.rows(office.task(plan, "editPlan"), "parts"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("notes").asText()).isEqualTo("注意：" + lost.sentence()));
        assertThat(refusal(() -> send(plan, "SAVE"))).isEqualTo(lost);
        assertThat(refusal(() -> send(plan, "ADOPT"))).isEqualTo(lost);
        assertThat(refusal(() -> planFor("saigai", after))).isInstanceOf(YearPlanRefusal.UnderWay.class);

        send(plan, "DROP");
        assertThat(office.isRunning(plan)).isFalse();
        send(planFor("saigai", after), "DROP");
    }

    @Test
    @DisplayName("C4 その年度のどの版にもない会議体だけの計画は、会議体の名称を示して始めない")
    void aLostBodyIsNotPlanned() {
        var after = new FiscalYear(FiscalYear.of(change).value() + 1);

        var refusal = refusal(() -> planning.open(COUNCIL, after, new BodyId("unei"), secretariat()));

        assertThat(refusal).isEqualTo(new YearPlanRefusal.NotInYear("運営会議", after));
        assertThat(refusal.sentence())
                .startsWith("運営会議は、" + after + "に施行される要綱設定のどの版にもないため、会議を計画できません。")
                .contains("（システムの決まり）");
    }

    private String planFor(String body, FiscalYear year) {
        return office.start(
                "council-year",
                createVariables()
                        .putValue("councilId", COUNCIL.value())
                        .putValue("year", Integer.toString(year.value()))
                        .putValue("body", body));
    }

    private void send(String plan, String next) {
        office.submit(office.task(plan, "editPlan"), createVariables().putValue("next", next));
    }

    private int required(FiscalYear year) {
        return ledger.of(COUNCIL, year).get(0).body().cadence().timesPerYear();
    }

    /** Takes the issue through the body that the new version no longer has. */
    private void submit() {
        var meeting = convene("unei", change.minusDays(20));
        office.takeAttendance(meeting, 2);
        office.takeResults(meeting, "SUBMIT", "");
        office.runJobs();
    }

    private String convene(String body, LocalDate on) {
        var meeting = office.prepareMeeting(body, on.toString());
        office.compileAgenda(meeting, title);
        return meeting;
    }

    private String lastBodyOf(String issue) {
        var hearings = consulting.hearingsOf(new jp.kyogikai.shared.IssueId(office.variable(issue, "issueId")));
        return hearings.get(hearings.size() - 1).body().value();
    }

    private MeetingId idOf(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }

    private static Schedule at(LocalDate day) {
        return new Schedule(day, LocalTime.of(14, 0), LocalTime.of(16, 0), "かいせい市役所");
    }

    private static Actor secretariat() {
        return new Actor(Kaisei.SECRETARY, Set.of(GroupId.secretariat(COUNCIL)));
    }
}
