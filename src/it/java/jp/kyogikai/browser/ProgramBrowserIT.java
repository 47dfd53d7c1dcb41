package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ChapterCard;
import jp.kyogikai.program.ChapterState;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan of the year and the ledger of activities as the office and a chair see them. */
@InBrowser
class ProgramBrowserIT {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Programming programming;

    @Autowired
    AnnualPrograms programs;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("事務局が始め、部会長が原案を出し、取りまとめて採択されると、記録した活動が計画の実績になる")
    void aPlanIsMadeAndTicksItselfOff() {
        var year = FiscalYear.of(LocalDate.now(clock));
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.begin("annual-program");
            seat.tick("事業計画（これから行うこと）");
            seat.choose("年度", year.toString());
            seat.fillTimes(LocalDate.now(clock).plusDays(14).toString().replace('-', '/'));
            seat.picture("140-program-start");
            seat.start();
        }
        var plan = standing(year);
        var instance = programming.instanceOf(plan.id());
        draftByTheChair(instance);
        programming.sendAll(instance);
        compile(instance, plan);
        decide("chosei", plan, "SUBMIT", "付議 zentai");
        decide("zentai", plan, "ADOPT", "採択 zentai");
        enterAnActivity(year);
        reportByTheChair(year);
        amend(plan);
    }

    private void reportByTheChair(FiscalYear year) {
        var instance = programming.begin("REPORT", year.value());
        try (var seat = Seat.of("bukaicho-kodomo", port)) {
            seat.take(programming.draft(instance, "kodomo").getId());
            seat.fill("取組の状況と成果・課題", "研修会には市外の事業所からも参加があり、相談先が増えた。");
            seat.picture("148-program-report");
            assertThat(EnglishLeft.on(seat.page())).isEmpty();
            seat.complete();
        }
        assertThat(chapter(instance, "kodomo").state()).isEqualTo(ChapterState.SENT);
    }

    private void amend(ProgramCard plan) {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.visit("/programs/" + plan.id());
            seat.page().fill("#reason", "災害時の支援について、急ぎ検討する必要が生じたため");
            seat.picture("149-program-amend");
            seat.page().locator("button:text-is('計画の変更を始める')").click();
            assertThat(seat.page().locator("h1")).containsText("事業計画の変更");
            var amendment = seat.page().url().replaceAll(".*/", "");
            var instance = programming.instanceOf(new ProgramId(amendment));
            programming.compile(instance, "REDRAFT", "訓練を加えてください。", "こども部会");
            redraft(instance);
            programming.compile(instance, "FORWARD", "");
            seat.visit("/programs/" + amendment);
            assertThat(seat.page().locator("main")).containsText("災害時の避難の訓練");
            seat.picture("150-program-amendment");
            seat.visit("/papers/programs/" + amendment + ".html");
            seat.picture("151-program-amendment-paper");
            seat.visit("/programs/" + amendment);
            seat.page().fill("#reason", "数に誤りがあったため");
            seat.page().locator("button:text-is('取り戻す')").click();
            assertThat(seat.page().locator("main")).containsText("数に誤りがあったため");
            seat.picture("152-program-taken-back");
        }
    }

    private void redraft(String instance) {
        try (var seat = Seat.of("bukaicho-kodomo", port)) {
            seat.take(programming.draft(instance, "kodomo").getId());
            seat.fill("計画の事項", "災害時の避難の訓練");
            seat.picture("153-program-redraft");
            seat.complete();
        }
    }

    private void draftByTheChair(String instance) {
        try (var seat = Seat.of("bukaicho-kodomo", port)) {
            seat.take(programming.draft(instance, "kodomo").getId());
            seat.fill("基本方針・重点", "受入れの状況を事業所の間で共有する。");
            seat.choose("数え方", "活動台帳の活動");
            seat.fill("計画の事項", "支援者向け研修会");
            seat.fill("時期", "9月");
            seat.choose("活動の種類", "研修会");
            seat.fill("回数", "2");
            seat.picture("141-program-draft");
            assertThat(EnglishLeft.on(seat.page())).isEmpty();
            seat.complete();
        }
        assertThat(chapter(instance, "kodomo").state()).isEqualTo(ChapterState.SENT);
        assertThat(chapter(instance, "kodomo").text()).isEqualTo("受入れの状況を事業所の間で共有する。");
    }

    private void compile(String instance, ProgramCard plan) {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(office.task(instance, "compile").getId());
            seat.fill("全体の方針・総括", "構成機関の取組につなげることを重点とする。");
            seat.picture("142-program-compile");
            assertThat(EnglishLeft.on(seat.page())).isEmpty();
            seat.complete();
            seat.visit("/programs/" + plan.id());
            seat.picture("143-program-page");
            seat.visit("/papers/programs/" + plan.id() + ".html");
            seat.picture("144-program-paper");
        }
    }

    /** A meeting decides, and the plan goes on by itself until this has happened to it. */
    private void decide(String body, ProgramCard plan, String outcome, String then) {
        var meeting = office.convene(body, plan.title() + "（案）");
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, outcome, "");
        await().atMost(Duration.ofMinutes(1)).until(() -> last(plan).equals(then));
    }

    /** What happened to it last, and at which body. */
    private String last(ProgramCard plan) {
        var history = programs.history(plan.id());
        var event = history.get(history.size() - 1);
        return event.kind().label() + " " + event.body();
    }

    private void enterAnActivity(FiscalYear year) {
        var title = "医療的ケアの基礎研修" + UUID.randomUUID();
        try (var seat = Seat.of("bukaicho-kodomo", port)) {
            seat.visit("/activities?year=" + year.value());
            fillIn(seat, title);
            seat.picture("145-activities");
            assertThat(EnglishLeft.on(seat.page())).isEmpty();
            seat.page().locator("button:text-is('記録する')").dblclick();
            assertThat(seat.page().locator("h1")).containsText(title);
            seat.picture("146-activity");
            enterItAgain(seat, year, title);
            seat.visit("/programs?year=" + year.value());
            assertThat(seat.page().locator("main")).containsText(title);
            seat.picture("147-program-progress");
        }
    }

    private void fillIn(Seat seat, String title) {
        seat.page().selectOption("#kind", "研修会");
        seat.page().fill("#on", LocalDate.now(clock).toString());
        seat.page().fill("#title", title);
        seat.page().fill("#venue", "木更津市役所");
        seat.page().fill("#people", "42");
        seat.page().fill("#offices", "18");
        seat.page().fill("#result", "参加者の9割が「役に立つ」と回答した。");
    }

    /** The second click has entered nothing, and a fresh form with the same contents is told. */
    private void enterItAgain(Seat seat, FiscalYear year, String title) {
        seat.visit("/activities?year=" + year.value());
        assertThat(seat.page().locator("tbody").getByText(title)).hasCount(1);
        fillIn(seat, title);
        seat.page().locator("button:text-is('記録する')").click();
        assertThat(seat.page().locator("[role=alert]")).containsText("として既に記録されています");
        seat.picture("154-activity-again");
    }

    private ChapterCard chapter(String instance, String body) {
        return programs.card(programming.id(instance)).chapters().stream()
                .filter(chapter -> chapter.body().value().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private ProgramCard standing(FiscalYear year) {
        return programs.standing(COUNCIL, year, ProgramKind.PLAN).orElseThrow();
    }
}
