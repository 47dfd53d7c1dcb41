package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.ActivityRefusal;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ChapterState;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.program.ProgramPaper;
import jp.kyogikai.program.ProgramPapers;
import jp.kyogikai.program.ProgramState;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.UndertakingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Kaisei;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.OfficeFolder;
import jp.kyogikai.testing.Programming;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** In this council the 運営会議 and the くらし部会 are given up in May, when the 災害部会 begins; the こども部会 ends in March. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("J5・A13 要綱の改正をまたぐ事業計画と事業報告")
class ProgramYearTests {

    private static final LocalDate CHANGE = OfficeFolder.CHANGE;
    private static final FiscalYear BEFORE =
            new FiscalYear(FiscalYear.of(CHANGE).value() - 1);
    private static final Actor SECRETARY = new Actor(Kaisei.SECRETARY, Set.of(GroupId.secretariat(Kaisei.COUNCIL)));

    @LocalServerPort
    private int port;

    @Autowired
    private Office kisarazu;

    @Autowired
    private Programming kisarazuPrograms;

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private AnnualPrograms programs;

    @Autowired
    private ProgramProcess process;

    @Autowired
    private ProgramPapers papers;

    @Autowired
    private ActivityLedger ledger;

    @Autowired
    private DutyBook duties;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private ShiftedClock clock;

    private Office office;
    private Programming programming;

    @BeforeEach
    void peopleOfTheCouncil() {
        kaisei.settleIn();
        office = kisarazu.of(Kaisei.COUNCIL.value(), Kaisei.SECRETARY);
        programming = kisarazuPrograms.of(office, Kaisei.COUNCIL.value());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @DisplayName("前年度の事業報告は、年度末に終わった部会と改正でなくなった部会の分も、事務局の仕事として求め、記録が消えない")
    void theReportHasThoseThatEnded() {
        proceedTo(CHANGE.plusDays(1));
        enter("くらしの相談会", BEFORE.firstDay().plusMonths(6));

        var report = programming.begin("REPORT", BEFORE.value());

        var id = programming.id(report);
        assertThat(bodies(id)).containsExactly("kyogikai", "kurashi", "kodomo");
        assertThat(holder(id, "kurashi")).isEqualTo("事務局");
        assertThat(holder(id, "kyogikai")).contains("会長");
        assertThat(office.text(programming.draft(report, "kurashi"), "records")).contains("くらしの相談会");
        programming.sendAll(report);
        programming.compile(report, "FORWARD", "");
        assertThat(part(papers.paper(id, Actor.system()), "くらし部会").activities())
                .extracting(ProgramPaper.Held::what)
                .contains("くらしの相談会");
    }

    @Test
    @DisplayName("3月に始める翌年度の計画は、今の要綱ではなく、その年度にある部会に求める")
    void aPlanAsksTheBodiesOfItsYear() {
        var plan = programming.begin("PLAN", BEFORE.value() + 1);

        assertThat(bodies(programming.id(plan))).containsExactly("kyogikai", "kurashi", "saigai");
    }

    @Test
    @DisplayName("運営会議で審議中に運営会議が廃止されても、運営会議の上程の後、協議会が審議してから採択となる")
    void aPlanKeepsItsWay() {
        var plan = programming.begin("PLAN", 2055);
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");
        var id = programming.id(plan);
        var title = "令和37年度事業計画（案）";
        proceedTo(CHANGE.plusDays(10));

        hold("unei", title, "SUBMIT");

        assertThat(programs.card(id).state()).isEqualTo(ProgramState.IN_HEARING);
        assertThat(events(id)).endsWith("上程 unei", "付議 kyogikai");
        hold("kyogikai", title, "ADOPT");
        assertThat(programs.card(id).state()).isEqualTo(ProgramState.ADOPTED);
        assertThat(programs.card(id).adoptedBy()).contains("協議会").doesNotContain("運営");
    }

    @Test
    @DisplayName("改正の後に付議した計画は廃止した運営会議を経ず、審議中に運営会議が加わっても協議会は2度審議しない")
    void aLaterPlanGoesTheNewWay() {
        proceedTo(CHANGE.plusDays(10));
        var plan = programming.begin("PLAN", 2056);
        programming.sendAll(plan);

        programming.compile(plan, "FORWARD", "");

        var id = programming.id(plan);
        assertThat(events(id)).endsWith("付議 kyogikai");
        clock.reset(); // by the charter of that day the council has a 運営会議, as if it had come in meanwhile
        hold("kyogikai", "令和38年度事業計画（案）", "ADOPT");
        assertThat(programs.card(id).state()).isEqualTo(ProgramState.ADOPTED);
        assertThat(events(id)).containsOnlyOnce("付議 kyogikai");
    }

    @Test
    @DisplayName("改正でなくなった部会の前年度の活動は、改正の後も記録し訂正でき、その年度にない部会は断る")
    void lastYearsActivitiesAreStillEntered() {
        proceedTo(CHANGE.plusDays(1));

        var late = enter("くらしの勉強会", CHANGE.minusMonths(2));
        ledger.correct(
                late,
                undertaken("kurashi", "くらしの勉強会（第2回）", CHANGE.minusMonths(2)),
                "名称の誤りのため",
                ledger.card(late).version(),
                SECRETARY);

        assertThat(ledger.card(late).done().title()).isEqualTo("くらしの勉強会（第2回）");
        assertThat(refusal(() -> ledger.enter(Kaisei.COUNCIL, undertaken("kodomo", "遊びの会", CHANGE), SECRETARY)))
                .isEqualTo(new ActivityRefusal.UnknownBody("kodomo", List.of("協議会", "運営会議", "くらし部会", "災害部会")));
        var page = Visitor.loggedIn(port, Kaisei.SECRETARY).get("/activities?year=" + BEFORE.value());
        assertThat(page.body()).contains("<option value=\"kurashi\">", "<option value=\"kodomo\">");
    }

    @Test
    @DisplayName("計画の採択の後にできた部会は、計画の変更で未依頼として一覧に載り、依頼を受けて計画の事項を加えられる")
    void aNewBodyPlansInTheAmendment() {
        var old = adoptedWithoutSaigai(2057);

        var amendment = process.amend(old.id(), "災害部会を置いたため", SECRETARY);
        var instance = programming.instanceOf(amendment);

        assertThat(office.rows(office.task(instance, "compile"), "chapters"))
                .extracting(row -> row.path("name").asText(), row -> row.path("state")
                        .asText())
                .contains(tuple("災害部会", "新しい会議体（未依頼）"));
        programming.compile(instance, "REDRAFT", "計画を立ててください。", "災害部会");
        assertThat(programming.drafts(instance)).hasSize(1);
        programming.send(instance, "saigai");
        assertThat(programs.card(amendment).chapters())
                .filteredOn(chapter -> chapter.body().value().equals("saigai"))
                .allMatch(chapter -> chapter.state() == ChapterState.SENT);
        programming.compile(instance, "FORWARD", "");
        assertThat(papers.paper(amendment, SECRETARY).changes())
                .extracting(ProgramPaper.Change::body, ProgramPaper.Change::kind, ProgramPaper.Change::after)
                .contains(tuple("災害部会", "追加", "災害部会の開催（会議　3回）"));
    }

    /** As it was adopted when no charter knew the body yet. */
    private ProgramCard adoptedWithoutSaigai(int year) {
        var plan = programming.begin("PLAN", year);
        programming.sendAll(plan);
        var id = programming.id(plan).value();
        tables.update("""
                delete from plan_item where chapter_id in
                (select id from program_chapter where program_id = ? and body_id = 'saigai')""", id);
        tables.update("delete from program_chapter where program_id = ? and body_id = 'saigai'", id);
        programming.compile(plan, "FORWARD", "");
        var title = new FiscalYear(year) + "事業計画（案）";
        hold("unei", title, "SUBMIT");
        hold("kyogikai", title, "ADOPT");
        return programs.standing(Kaisei.COUNCIL, new FiscalYear(year), ProgramKind.PLAN)
                .orElseThrow();
    }

    private void hold(String body, String title, String result) {
        var meeting = office.prepareMeeting(body, clock.today().plusDays(14).toString());
        office.compileAgenda(meeting, title);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, result, "");
        office.runJobs();
    }

    private UndertakingId enter(String title, LocalDate on) {
        return ledger.enter(Kaisei.COUNCIL, undertaken("kurashi", title, on), SECRETARY);
    }

    private static Undertaken undertaken(String body, String title, LocalDate on) {
        return new Undertaken(body, "その他の活動", title, on, "", 12, null, "", null);
    }

    private void proceedTo(LocalDate day) {
        clock.forward(ChronoUnit.DAYS.between(clock.today(), day));
    }

    private List<String> bodies(ProgramId id) {
        return programs.card(id).chapters().stream()
                .map(chapter -> chapter.body().value())
                .toList();
    }

    private String holder(ProgramId id, String body) {
        var chapter = programs.card(id).chapters().stream()
                .filter(it -> it.body().value().equals(body))
                .findFirst()
                .orElseThrow();
        return duties.find(new DutyKey(DutyKind.PROGRAM, chapter.id().value()))
                .orElseThrow()
                .holder()
                .words();
    }

    private List<String> events(ProgramId id) {
        return programs.history(id).stream()
                .map(event -> event.kind().label() + (event.body() == null ? "" : " " + event.body()))
                .toList();
    }

    private static ProgramPaper.Part part(ProgramPaper paper, String body) {
        return paper.parts().stream()
                .filter(it -> it.body().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
