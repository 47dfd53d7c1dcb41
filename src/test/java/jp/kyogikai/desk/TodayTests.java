package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyogikai.meeting.LedgerState;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Visitor;
import jp.kyogikai.testing.Watch;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@DisplayName("「今日」の画面")
class TodayTests {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final Pattern COUNT = Pattern.compile("処理待ちは([0-9,]+)件です。(?:<strong>うち([0-9,]+)件)?");

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Asking asking;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private Watch watch;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private YearLedger ledger;

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void removeTasks() {
        made.forEach(task -> tasks.deleteTask(task, true));
    }

    @Test
    @DisplayName("P1 私の処理待ちは、すること、番号・件名、会議体、期限と超過の日数を示し、そのタスクへ直接つながる")
    void workIsShownWithItsDayAndTheWayToIt() {
        var task = aTask("kisarazu-kodomo-chair", -3);

        var page = today("bukaicho-kodomo");

        assertThat(page)
                .containsSubsequence(
                        TASK + task,
                        "依頼に答える",
                        "R8-依頼-777",
                        "こども部会",
                        Wareki.dayAndWeekday(LocalDate.now(clock).minusDays(3)),
                        "3日超過");
    }

    @Test
    @DisplayName("P1 期限の近いものから並び、期限のないものは後になる")
    void theNearestComesFirst() {
        var undated = aTask("kisarazu-kodomo-chair", null);
        var late = aTask("kisarazu-kodomo-chair", -900);
        var later = aTask("kisarazu-kodomo-chair", -899);

        assertThat(today("bukaicho-kodomo"))
                .containsSubsequence(TASK + late, TASK + later)
                .doesNotContainPattern(undated + "[\\s\\S]*" + later);
    }

    @Test
    @DisplayName("P1 ほかの人が担当しているタスクには、その人の名前を添える")
    void whoeverWorksOnItIsNamed() {
        var task = aTask("kisarazu-secretariat", -900);
        tasks.setAssignee(task, "jimukyoku2");

        assertThat(today("jimukyoku")).containsSubsequence(TASK + task, "袖ケ浦 次郎さんが担当中");
        assertThat(today("jimukyoku2")).containsSubsequence(TASK + task, "あなたが担当中");
    }

    @Test
    @DisplayName("P1 会長・部会長の番であるタスクには、事務局の画面でそのことを添え、本人の画面では添えない")
    void theOfficeSeesWhoseTurnItIs() {
        var task = aTask("kisarazu-kodomo-chair", -900);
        tasks.addCandidateGroup(task, "kisarazu-secretariat");
        var own = aTask("kisarazu-secretariat", -899);

        assertThat(today("jimukyoku"))
                .containsSubsequence(TASK + task, "こども部会長の番です（代わって入力できます）", TASK + own)
                .doesNotContainPattern(own + "\">依頼に答える</a><br>");
        assertThat(today("bukaicho-kodomo")).contains(TASK + task).doesNotContain("の番です");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jimukyoku", "jimukyoku2", "zacho", "bukaicho-kodomo", "soudan", "soudan2"})
    @DisplayName("O2 件数と期限超過の件数は、タスクの画面の「自分の処理待ち」「期限超過」と一致する")
    void countsAgreeWithTasklist(String username) {
        aTask("kisarazu-secretariat", -3);
        tasks.setAssignee(aTask("kisarazu-secretariat", 3), "jimukyoku2");
        aTask("kisarazu-kodomo-chair", -3);
        elsewhere(aTask("kisarazu-secretariat", -3));
        supporters.register(Supporters.entry());

        var counted = COUNT.matcher(today(username));

        var found = counted.find();
        assertThat(found ? number(counted.group(1)) : 0).isEqualTo(listed(username, "自分の処理待ち"));
        assertThat(found ? number(counted.group(2)) : 0).isEqualTo(listed(username, "期限超過"));
    }

    @Test
    @DisplayName("C5 事務局には、今年度の開催回数が要注意又は未達の会議体の数を示し、開催回数台帳へつなぐ")
    void theOfficeIsWarnedOfTheLedger() {
        clock.forward(ChronoUnit.DAYS.between(clock.today(), YEAR.lastDay()));
        try {
            var unmet = ledger.of(new CouncilId(Office.COUNCIL), YEAR).stream()
                    .filter(line -> line.state() == LedgerState.UNMET)
                    .count();

            assertThat(unmet).isPositive();
            assertThat(today("jimukyoku"))
                    .containsSubsequence("開催回数：", "未達%d会議体".formatted(unmet), "/ledger?council=kisarazu");
            assertThat(today("bukaicho-kodomo")).doesNotContain("開催回数：");
            assertThat(today("admin")).doesNotContain("開催回数：");
        } finally {
            clock.reset();
        }
    }

    @Test
    @DisplayName("C5 要注意の会議体も未達の会議体もなければ、開催回数のことは示さない")
    void nothingIsSaidOfTheLedgerInTime() {
        clock.forward(ChronoUnit.DAYS.between(clock.today(), YEAR.lastDay().plusDays(1)));
        try {
            assertThat(today("jimukyoku")).contains("木更津市").doesNotContain("開催回数：");
        } finally {
            clock.reset();
        }
    }

    @Test
    @DisplayName("P1 次の会議は、自分の会議体のものだけを、和暦の日時、場所、状況、次第とともに示す")
    void chairsSeeTheNextMeetingsOfTheirBodies() {
        var meeting = office.variable(office.prepareMeeting("anshin", "2027-03-04"), "meetingId");

        assertThat(today("bukaicho-anshin"))
                .containsSubsequence(
                        "次の会議",
                        "/meetings/" + meeting,
                        "令和9年3月4日（木）",
                        "午後2時から午後4時まで",
                        "木更津市役所 会議室",
                        "準備中",
                        "/papers/meetings/" + meeting + "/agenda.html");
        assertThat(today("bukaicho-kenri")).doesNotContain(meeting);
    }

    @Test
    @DisplayName("P1 開催日を過ぎても結果の記録がない会議は、そのことを文で示す")
    void aMeetingWithoutResultsIsNotForgotten() {
        var meeting = office.variable(office.prepareMeeting("anshin", "2026-04-02"), "meetingId");

        assertThat(today("bukaicho-anshin")).containsSubsequence("/meetings/" + meeting, "開催日を過ぎています。");
    }

    @Test
    @DisplayName("P1 期限超過は、自分の会議体のものと自分が担当するものを示し、ほかの会議体のものは示さない")
    void chairsSeeWhatIsOverdueWithThem() {
        var title = "今日の期限超過" + UUID.randomUUID();
        var issue = office.variable(office.registerIssue(title), "issueId");
        asking.ask(
                new IssueId(issue), "kyoju", "論点", clock.today().plusDays(1)); // before whatever else is overdue there
        watch.after(100);
        try {
            assertThat(today("bukaicho-kyoju")).containsSubsequence("期限超過", title, "日超過");
            assertThat(today("bukaicho-keihatsu")).doesNotContain(title);
        } finally {
            watch.putBack();
        }
    }

    @Test
    @DisplayName("P1 相談支援専門員には、担当する事例の番号だけを示し、会議、課題、期限超過は示さない")
    void supportersSeeTheirCasesAlone() {
        var instance = supporters.register(Supporters.entry());
        var number = office.variable(instance, "label");

        assertThat(today("soudan"))
                .contains(number, "/cases/" + office.variable(instance, "caseId"), "processStart=individual-support")
                .doesNotContain("Aさん", "次の会議", "href=\"/issues\"", "href=\"/overdue\"", "processStart=meeting");
        assertThat(today("soudan2")).doesNotContain(number);
    }

    @Test
    @DisplayName("P1 システム管理者には、期限超過、止まっている処理の件数とCockpitを示し、会議や課題の登録は示さない")
    void administratorsSeeTheSystem() {
        assertThat(today("admin"))
                .contains("システムの状況", "止まっている処理", "/camunda/app/cockpit/", "期限超過")
                .doesNotContain("processStart", "次の会議");
    }

    @Test
    @DisplayName("P1 役職のない者には、仕事がないことと連絡先を文で示す")
    void whoeverHasNothingIsTold() {
        assertThat(today("tantosha"))
                .contains("処理待ちの仕事はありません。", "担当している協議会はありません。")
                .doesNotContain("href=\"/issues\"", "href=\"/cases\"", "processStart");
    }

    @Test
    @DisplayName("A1 ほかの協議会の事務局には、この協議会の仕事も会議も現れない")
    void councilsAreApart() {
        miharashi.settleIn();
        var task = aTask("kisarazu-secretariat", -900);
        var meeting = office.variable(office.prepareMeeting("anshin", "2026-04-02"), "meetingId");

        assertThat(today(Miharashi.SECRETARY)).doesNotContain(task, meeting, "木更津市");
    }

    @Test
    @DisplayName("どの画面の上にも、開ける画面への入口が同じ順に並び、今の画面が示される")
    void everyPageLeadsToTheOthers() {
        var visitor = Visitor.loggedIn(port, "jimukyoku");

        for (var page : List.of("/", "/issues", "/meetings", "/cases", "/overdue")) {
            assertThat(visitor.get(page).body())
                    .containsSubsequence(">今日<", ">タスク<", ">課題<", ">会議<", ">個別事例<", ">期限超過<")
                    .contains("<a href=\"%s\" aria-current=\"page\">".formatted(page))
                    .doesNotContain(">業務の監視<");
        }
    }

    private String today(String username) {
        return Visitor.loggedIn(port, username).get("/").body();
    }

    private static long number(String text) {
        return text == null ? 0 : Long.parseLong(text.replace(",", ""));
    }

    private long listed(String username, String list) {
        var id = filters.createTaskFilterQuery().filterName(list).singleResult().getId();
        var answer = Visitor.loggedIn(port, username).get("/camunda/api/engine/engine/default/filter/" + id + "/count");
        return number(answer.body().replaceAll("\\D", ""));
    }

    private String aTask(String group, Integer days) {
        var task = tasks.newTask();
        task.setTenantId("kisarazu");
        task.setName("依頼に答える");
        if (days != null) {
            task.setPriority(60);
            task.setDueDate(Date.from(clock.instant().plus(Duration.ofDays(days))));
        }
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), group);
        tasks.setVariableLocal(task.getId(), "label", "R8-依頼-777");
        tasks.setVariableLocal(task.getId(), "bodyName", "こども部会");
        made.add(task.getId());
        return task.getId();
    }

    private void elsewhere(String id) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        tasks.deleteTask(id, true);
        made.remove(id);
        var other = tasks.newTask();
        other.setTenantId("hiratsuka");
        other.setDueDate(task.getDueDate());
        tasks.saveTask(other);
        tasks.addCandidateGroup(other.getId(), "kisarazu-secretariat");
        made.add(other.getId());
    }
}
