package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the desk as people see them: wide, narrow, printed, without scripts, without a mouse. */
@InBrowser
class DeskBrowserIT {

    private static final int NARROW = 390;
    private static final AtomicInteger COUNTED = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    Supporters supporters;

    private String issue = "";
    private String preparing = "";
    private String meeting = "";
    private String held = "";
    private String referral = "";

    @BeforeEach
    void workIsUnderWay() {
        var number = COUNTED.incrementAndGet();
        var title = "夜間に受け入れる事業所の不足（第%d報）".formatted(number);
        issue = "/issues/" + office.variable(office.registerIssue(title), "issueId");
        preparing = office.prepareMeeting("chosei", "2026-12-17");
        office.compileAgenda(preparing, title);
        meeting = "/meetings/" + office.variable(preparing, "meetingId");
        held = "/meetings/" + office.variable(heldAbout("通学の送迎の担い手の不足（第%d報）".formatted(number)), "meetingId");
        var asked = office.variable(office.registerIssue("移動支援を担う人の不足"), "issueId");
        referral = "/referrals/" + asking.ask(new IssueId(asked), "kodomo", "送迎を頼めない理由");
    }

    private String heldAbout(String title) {
        office.registerIssue(title);
        var instance = office.convene("chosei", title);
        office.takeAttendance(instance, 8);
        office.takeResults(instance, "SUBMIT", "市全体で取り組むため");
        return instance;
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, NARROW})
    @DisplayName("P12 今日、課題、会議、依頼、期限超過の画面は、広い画面でも狭い画面でも、WCAG 2.1 AAの自動検査に合格し、横にはみ出さない")
    void pagesAreAccessibleAndFit(int width) {
        try (var seat = Seat.of("jimukyoku", port)) {
            pages().forEach((name, path) -> {
                seat.page().setViewportSize(width, 1000);
                seat.visit(path);
                seat.page().waitForLoadState(LoadState.NETWORKIDLE);
                picture(seat.page(), "desk-%s-%d".formatted(name, width));
                AccessibilityBrowserIT.accessible(seat.page());
                assertThat(overflow(seat.page())).as(name).isLessThanOrEqualTo(0);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zacho", "soudan", "admin", "tantosha"})
    @DisplayName("P1 今日の画面は、どの役職でも、WCAG 2.1 AAの自動検査に合格する")
    void todayIsAccessibleToAll(String username) {
        supporters.registerCase();
        try (var seat = Seat.of(username, port)) {
            picture(seat.page(), "desk-today-" + username);
            AccessibilityBrowserIT.accessible(seat.page());
        }
    }

    @Test
    @DisplayName("P13 今日、課題、会議の画面は、操作の部分を除いて紙に印刷できる")
    void pagesArePrinted() {
        try (var seat = Seat.of("jimukyoku", port)) {
            pages().forEach((name, path) -> {
                seat.visit(path);
                seat.page().waitForLoadState(LoadState.NETWORKIDLE);
                seat.page().pdf(new Page.PdfOptions().setPath(Path.of("target/screens", "print-" + name + ".pdf")));
            });
            seat.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            seat.visit(issue);
            assertThat(seat.page().locator(".bar")).isHidden();
            assertThat(seat.page().locator(".picture")).isHidden();
            assertThat(seat.page().locator(".spine")).isVisible();
        }
    }

    @Test
    @DisplayName("P12 外部のホストへは何も求めず、画面の守りに触れるものもない")
    void nothingComesFromOutside() {
        var asked = new ArrayList<String>();
        var refused = new ArrayList<String>();
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.page().onRequest(request -> asked.add(request.url()));
            seat.page().onConsoleMessage(message -> refused.add(message.type() + " " + message.text()));
            pages().values().forEach(path -> {
                seat.visit(path);
                seat.page().waitForLoadState(LoadState.NETWORKIDLE);
            });
        }
        assertThat(asked).hasSizeGreaterThan(20).allMatch(it -> it.startsWith("http://localhost:" + port + "/"));
        assertThat(asked).anyMatch(it -> it.endsWith("/picture"));
        assertThat(refused).isEmpty();
    }

    @Test
    @DisplayName("P4 業務の図は、課題が今いる所に印と「現在地」の札を付け、キーだけで飛ばし、動かし、拡大できる")
    void thePictureIsMarkedAndWorksByKeys() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.visit(issue);
            assertThat(seat.page().locator(".canvas [data-element-id=coordinationDecided].here"))
                    .isVisible();
            assertThat(seat.page().locator(".here-tag")).hasText("現在地");
            var before = view(seat.page());

            Keys.reach(seat.page(), "拡大");
            seat.page().keyboard().press("Enter");
            var closer = view(seat.page());
            seat.page().locator(".canvas").focus();
            seat.page().keyboard().press("ArrowRight");

            assertThat(closer).isNotEqualTo(before);
            assertThat(view(seat.page())).isNotEqualTo(closer);
            Keys.reach(seat.page(), "図を飛ばす");
            seat.page().keyboard().press("Enter");
            assertThat(seat.page().evaluate("document.activeElement.id")).isEqualTo("after-picture");
        }
    }

    @Test
    @DisplayName("P12 JavaScriptがなくても、今日の仕事、課題の経過と現在地、会議の議題と出欠を読める")
    void everythingIsReadWithoutScripts() {
        try (var seat = Seat.withoutScripts("jimukyoku", port)) {
            assertThat(seat.page().locator("main")).containsText("処理待ちは");
            assertThat(seat.page().locator("main")).containsText("次の会議");
            seat.visit(issue);
            assertThat(seat.page().locator(".place")).containsText("調整会議の付議待ちです。");
            assertThat(seat.page().locator(".spine")).containsText("起点");
            assertThat(seat.page().locator(".picture")).containsText("図を表示するには、JavaScriptが必要です。");
            assertThat(seat.page().locator("[data-picture]")).isHidden();
            picture(seat.page(), "desk-issue-no-scripts");
            seat.visit(held);
            assertThat(seat.page().locator("main")).containsText("𠮷野 髙子");
            assertThat(seat.page().locator(".place")).containsText("「会議録を作成する」です。");
        }
    }

    @Test
    @DisplayName("P12 座長は、今日の画面からキーだけで、次第を確認するタスクを開き、担当し、入力し、完了できる")
    void aTaskIsDoneByKeysAlone() {
        try (var seat = Seat.of("zacho", port)) {
            var page = seat.page();
            var task = office.task(preparing, "reviewAgenda");
            Keys.reachLink(page, task.getId());
            page.keyboard().press("Enter");
            page.locator(".task-card button.claim").waitFor();
            Keys.reach(page, "担当する");
            page.keyboard().press("Enter");
            assertThat(page.locator(".task-card button.claim")).hasCount(0);
            page.locator(".fjs-form").waitFor();
            page.waitForTimeout(1500);
            Keys.reachField(page, "承認する");
            page.keyboard().press("Space");
            seat.picture("desk-keys-form");
            Keys.reach(page, "完了する");
            page.keyboard().press("Enter");

            assertThat(page.locator(".fjs-form")).hasCount(0);
            seat.visit(meeting);
            assertThat(page.locator(".kind .state")).hasText("招集済み");
        }
    }

    private Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "/");
        pages.put("issues", "/issues");
        pages.put("meetings", "/meetings");
        pages.put("issue", issue);
        pages.put("meeting", meeting);
        pages.put("held", held);
        pages.put("referral", referral);
        pages.put("overdue", "/overdue");
        pages.put("cases", "/cases");
        return pages;
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static String view(Page page) {
        return (String) page.evaluate("document.querySelector('.canvas .viewport').getAttribute('transform')");
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name + ".png")));
    }
}
