package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting to which members were called is put on another day. */
@InBrowser
class MovedMeetingBrowserIT {

    private static final String MATTER = "会場の都合で日を改める課題";
    private static final int DAY = 259;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("招集した会議の日程を、変わることを確かめてから変更し、変更の通知を開く")
    void aMeetingIsMoved() {
        office.registerIssue(MATTER);
        var instance = office.prepareMeeting("chosei", Days.of(clock).plain(DAY));
        office.compileAgenda(instance, MATTER);
        office.review(instance, "reviewAgenda", "APPROVED", "");
        var meeting = office.variable(instance, "meetingId");
        var sunday = LocalDate.parse(Days.of(clock).plain(DAY)).plusWeeks(2).with(DayOfWeek.SUNDAY);
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.visit("/meetings/" + meeting);
            seat.page().getByText("日程の変更・中止").click();
            seat.page().fill("#on", sunday.toString());
            seat.page().fill("#reason", "会場の都合のため");
            seat.picture("42-move");
            press(seat, "変更の内容を確かめる");
            assertThat(seat.page().locator("main")).containsText("閉庁日（");
            accessible(seat);
            seat.picture("42-move-concerns");

            seat.page().fill("#on", sunday.plusDays(400).toString());
            press(seat, "変更の内容を確かめる");
            assertThat(seat.page().locator("[role=alert]")).containsText("に入っていません");
            assertThat(seat.page().locator("#reason")).hasValue("会場の都合のため");
            seat.picture("42-move-refused");

            seat.page().fill("#on", sunday.plusDays(1).toString());
            press(seat, "変更の内容を確かめる");
            press(seat, "この内容で変更する");
            seat.page().waitForURL(Pattern.compile("/meetings/" + meeting + "$"));
            assertThat(seat.page().locator("main")).containsText(Wareki.dayAndWeekday(sunday.plusDays(1)));
            seat.picture("42-moved");

            seat.visit("/papers/meetings/%s/notice.html".formatted(meeting));
            assertThat(seat.page().locator("main")).containsText("日程の変更について（通知）");
            seat.picture("42-moved-notice");
        }
    }

    @Test
    @DisplayName("C8 タスクから一押しで変更の画面に進み、変わることを確かめて変更すると、同じタスクに戻り、新しい日程が示される")
    void aMeetingIsMovedFromItsTask() {
        office.registerIssue(MATTER + "2");
        var instance = office.prepareMeeting("chosei", Days.of(clock).plain(DAY + 7));
        office.compileAgenda(instance, MATTER + "2");
        office.review(instance, "reviewAgenda", "APPROVED", "");
        var task = office.task(instance, "takeAttendance").getId();
        var day = LocalDate.parse(Days.of(clock).plain(DAY + 8));
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(task);
            seat.picture("43-task-before");
            seat.page().getByText("日程の変更・中止").click();
            seat.page().waitForURL(Pattern.compile("/move\\?back=task$"));
            seat.page().fill("#on", day.toString());
            seat.page().fill("#reason", "講師の都合のため");
            press(seat, "変更の内容を確かめる");
            assertThat(seat.page().locator("main")).containsText("あわせて変わること");
            accessible(seat);
            seat.picture("43-move-preview");
            press(seat, "この内容で変更する");

            seat.page().waitForURL("**/#/?task=" + task + "**");
            assertThat(seat.page().locator(".fjs-form")).containsText(Wareki.dayAndWeekday(day));
            seat.picture("43-task-after");
        }
    }

    @Test
    @DisplayName("C8 タスクから一押しで中止の画面に進み、起こることを確かめて中止すると、会議の画面に中止が示される")
    void aMeetingIsCalledOffFromItsTask() {
        var instance = office.prepareMeeting("keihatsu", Days.of(clock).plain(DAY + 14));
        var task = office.task(instance, "compileAgenda").getId();
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(task);
            seat.fill("場所", "市民会館");

            var page = seat.page()
                    .waitForPopup(() -> seat.page().getByText("日程の変更・中止").click());
            page.fill("#why", "会場が使えないため");
            page.getByText("中止の内容を確かめる").click();
            assertThat(page.locator("main")).containsText("中止すると起こること");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/44-call-off.png")));
            page.getByText("この会議を中止する").click();

            page.waitForURL(Pattern.compile("/meetings/[-0-9a-f]+$"));
            assertThat(page.locator("main")).containsText("会場が使えないため");
            assertThat(page.locator(".state").first()).hasText("中止");
        }
    }

    @Test
    @DisplayName("C8 2つの窓で変更すると、後の窓は上書きせず、今の日程と入力したものを示し、確かめ直すと変更できる")
    void twoWindowsMoveOneAfterTheOther() {
        var instance = office.prepareMeeting("keihatsu", Days.of(clock).plain(DAY + 21));
        var move = "/meetings/" + office.variable(instance, "meetingId") + "/move";
        var late = LocalDate.parse(Days.of(clock).plain(DAY + 22));
        var first = late.plusDays(7);
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.visit(move);
            preview(seat.page(), late, "講師の都合のため");
            var other = seat.page().context().newPage();
            other.navigate("http://localhost:" + port + move);
            preview(other, first, "会場の都合のため");
            press(other, "この内容で変更する");
            other.waitForURL(Pattern.compile("/meetings/[-0-9a-f]+$"));

            press(seat, "この内容で変更する");
            assertThat(seat.page().locator("[role=alert]")).containsText("今の日程は" + Wareki.dayAndWeekday(first));
            assertThat(seat.page().locator("#reason")).hasValue("講師の都合のため");
            accessible(seat);
            seat.picture("45-move-overtaken");

            press(seat, "変更の内容を確かめる");
            press(seat, "この内容で変更する");
            seat.page().waitForURL(Pattern.compile("/meetings/[-0-9a-f]+$"));
            assertThat(seat.page().locator("main")).containsText(Wareki.dayAndWeekday(late));
        }
    }

    private static void preview(Page page, LocalDate on, String reason) {
        page.fill("#on", on.toString());
        page.fill("#reason", reason);
        press(page, "変更の内容を確かめる");
    }

    private static void press(Seat seat, String button) {
        press(seat.page(), button);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    private static void accessible(Seat seat) {
        var found = new AxeBuilder(seat.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                .analyze();
        Assertions.assertThat(found.getViolations())
                .extracting(it -> it.getId() + ": " + it.getNodes())
                .isEmpty();
    }
}
