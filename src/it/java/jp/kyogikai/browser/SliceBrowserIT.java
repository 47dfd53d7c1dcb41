package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import jp.kyogikai.meeting.Inquorate;
import jp.kyogikai.shared.Article;
import jp.kyogikai.testing.InBrowser;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole journey of an issue through the screens of those who work on it. */
@InBrowser
class SliceBrowserIT {

    private static final String ISSUE = "緊急時の短期入所の受入れ";
    private static final String REASON = "各事業所の空きの状況を確かめたうえで上程する。";

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("課題は、画面の操作だけで登録から上程、採択、出所へのお知らせ、完結まで進む")
    void theScreensCarryAnIssueFromItsOriginToTheAnswer() {
        registerTheIssue();
        var coordination = prepare("調整会議", 245, "市民会館　小会議室");
        compileAgenda("10", coordination);
        approve("20", "次第を確認する", coordination, "zacho");
        recordSixAbsent(coordination);
        decideDespiteTooFew(coordination);
        correctAttendance(coordination);
        as("jimukyoku", seat -> {
            seat.take("結果を記録する", coordination);
            resultOfTheIssue(seat, "上程");
            seat.complete();
        });
        writeMinutes("44", coordination);
        approve("46", "会議録を確認する", coordination, "zacho");

        var plenary = prepare("全体会議", 314, "市民会館　大会議室");
        compileAgenda("50", plenary);
        approve("51", "次第を確認する", plenary, "kaicho");
        adopt(plenary);
        planWhatIsDone();
        answerTheOrigin();

        as("jimukyoku", seat -> {
            seat.visit("/issues?year=" + Days.of(clock).first().getYear());
            seat.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(ISSUE))
                    .click();
            seat.picture("62-issue");
            assertThat(seat.page().locator(".kind .state")).hasText("完結");
            papersOf(seat, plenary);
        });
    }

    private void registerTheIssue() {
        as("jimukyoku", seat -> {
            seat.picture("01-home");
            seat.begin("issue-escalation");
            seat.choose("課題の出所", "こども部会");
            seat.fillTimes(Days.of(clock).typed(183));
            seat.fill("課題名", ISSUE);
            seat.fill("課題の内容", "介護者の急病などの際に、市内の短期入所の空きがなく、受入先の調整に時間を要している。\n緊急時の受入れの順番と連絡の方法を協議してほしい。");
            seat.choose("課題の区分", "地域全体で調整するもの");
            seat.choose("緊急度", "急ぐ");
            seat.picture("04-issue");
            seat.start();
        });
    }

    /** Begins to prepare a meeting and tells by which name the office knows it. */
    private String prepare(String body, int day, String place) {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.begin("meeting");
            seat.choose("会議体", body);
            seat.fillTimes(Days.of(clock).typed(day), "14:00", "16:00");
            seat.fill("場所", place);
            seat.picture("06-meeting");
            seat.start();
            seat.visit("/meetings");
            return seat.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(place))
                    .locator("th")
                    .innerText()
                    .strip();
        }
    }

    private void compileAgenda(String number, String meeting) {
        as("jimukyoku", seat -> {
            seat.take("次第を作成する", meeting);
            leaveOtherIssues(seat);
            seat.picture(number + "-agenda");
            seat.complete();
        });
    }

    /** Issues of other tests wait for a meeting too. */
    private static void leaveOtherIssues(Seat seat) {
        seat.page()
                .locator("[role=group][aria-label*='課題-']:not([aria-label*='%s'])".formatted(ISSUE))
                .getByLabel("取り上げる")
                .all()
                .forEach(Locator::uncheck);
    }

    private void approve(String number, String task, String meeting, String chair) {
        as(chair, seat -> {
            seat.take(task, meeting);
            seat.tick("承認する");
            assertThat(seat.page().getByLabel("本人入力")).isChecked();
            seat.picture(number + "-review");
            if (number.equals("20")) {
                opensAsPage(seat, "次第を開く（画面）", ISSUE);
                opensAsPdf(seat, "次第を開く（PDF）");
            }
            seat.complete();
        });
    }

    private void recordSixAbsent(String meeting) {
        as("jimukyoku", seat -> {
            seat.take("出欠を記録する", meeting);
            var rows = seat.selects("出欠");
            for (int i = 1; i <= 6; i++) { // the first is the chair, who presides
                seat.choose(rows.nth(i), "欠席");
            }
            seat.picture("30-attendance");
            seat.complete();
        });
    }

    private void decideDespiteTooFew(String meeting) {
        as("jimukyoku", seat -> {
            seat.take("結果を記録する", meeting);
            resultOfTheIssue(seat, "上程");
            for (int standing : new int[] {0, 1}) {
                seat.choose(seat.selects("結果").nth(standing), "次回へ持越し");
            }
            seat.press();

            assertThat(seat.refusal()).hasText(new Inquorate("調整会議", 5, 11, 6, Article.unconfirmed()).sentence());
            assertThat(reasonOfTheIssue(seat)).hasValue(REASON);
            seat.picture("34-refused");

            seat.tick("出欠（書面表決）を訂正する");
            seat.complete();
        });
    }

    private void correctAttendance(String meeting) {
        as("jimukyoku", seat -> {
            seat.take("出欠を記録する", meeting);
            seat.choose(seat.selects("出欠").nth(1), "オンライン");
            seat.complete();
        });
    }

    private static void resultOfTheIssue(Seat seat, String result) {
        seat.choose(issueRow(seat).locator(".fjs-form-field-select"), result);
        reasonOfTheIssue(seat).fill(REASON);
    }

    private static Locator reasonOfTheIssue(Seat seat) {
        return issueRow(seat).getByLabel("理由・特記事項");
    }

    /** The row of the one matter, which stands last: the items before it have a choice only without a quorum. */
    private static Locator issueRow(Seat seat) {
        return seat.page()
                .locator(".fjs-form-field-dynamiclist .fjs-layout-row")
                .filter(new Locator.FilterOptions().setHas(seat.page().locator(".fjs-form-field-select")))
                .last();
    }

    private void writeMinutes(String number, String meeting) {
        as("jimukyoku", seat -> {
            seat.take(minutesOf(meeting));
            var notes = seat.page().locator(".fjs-form-field-dynamiclist textarea");
            for (int i = 0; i < notes.count(); i++) {
                notes.nth(i).fill("短期入所の空き状況を事業所間で共有する方法について意見が交わされた。");
            }
            seat.picture(number + "-minutes");
            opensAsPage(seat, "会議録を開く（画面）", ISSUE);
            opensAsPdf(seat, "会議録を開く（PDF）");
            seat.complete();
        });
    }

    private void adopt(String meeting) {
        as("jimukyoku", seat -> {
            seat.take("出欠を記録する", meeting);
            assertThat(seat.selects("出欠")).hasCount(33);
            seat.picture("52-plenary-attendance");
            seat.complete();
            seat.take("結果を記録する", meeting);
            resultOfTheIssue(seat, "採択");
            seat.picture("53-plenary-results");
            seat.complete();
        });
    }

    private void planWhatIsDone() {
        as("jimukyoku", seat -> {
            seat.take("採択後の取組を記録する", "課題-");
            seat.fill("誰が", "みほん短期入所事業所連絡会");
            seat.fill("何を", "緊急時の受入れの順番と連絡の手順を定める");
            seat.fillTimes(Days.of(clock).typed(300));
            seat.picture("55-measures");
            seat.complete();
        });
    }

    private void answerTheOrigin() {
        as("jimukyoku", seat -> {
            seat.take("検討結果のお知らせを作成する", "課題-"); // known by its number there
            seat.picture("60-answer");
            seat.complete();
        });
    }

    private void papersOf(Seat seat, String meeting) {
        seat.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(meeting))
                .click();
        seat.picture("63-meeting");
        for (var link : List.of("agenda", "minutes")) {
            var paper = seat.page().locator("a[href$='%s.pdf']".formatted(link));
            isPdf(seat, paper);
        }
    }

    private static void opensAsPage(Seat seat, String link, String words) {
        var paper = seat.page().waitForPopup(() -> linkOf(seat, link).click());
        assertThat(paper.locator("body")).containsText(words);
        paper.close();
    }

    private static void opensAsPdf(Seat seat, String link) {
        isPdf(seat, linkOf(seat, link));
    }

    private static Locator linkOf(Seat seat, String name) {
        return seat.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static void isPdf(Seat seat, Locator link) {
        var address = (String) link.evaluate("it => it.href");
        var body = seat.page().request().get(address).body();

        assertThat(new String(body, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(body).hasSizeGreaterThan(10_000);
    }

    private void as(String username, Consumer<Seat> work) {
        try (var seat = Seat.of(username, port)) {
            work.accept(seat);
        }
    }

    /** Tasks without a date stand last, and by now the office has more tasks than one page of its list shows. */
    private String minutesOf(String meeting) {
        return tasks.createTaskQuery().taskName("会議録を作成する").list().stream()
                .filter(task -> meeting.equals(tasks.getVariableLocal(task.getId(), "label")))
                .findFirst()
                .orElseThrow()
                .getId();
    }
}
