package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is overdue, as the administrator meets it in Cockpit. */
@InBrowser
class OverdueBrowserIT {

    private static final double REDRAWN = 1_000; // the list is drawn anew with its questions
    private static final int DUE = 3; // the column of the deadline
    private static final Pattern JAPANESE_DAY = Pattern.compile("令和[元0-9]+年[0-9]+月[0-9]+日（[日月火水木金土]）");
    private static final String TITLE = "期限を過ぎた調査";
    private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    private String instance = "";

    @BeforeEach
    void aRequestIsOverdue() {
        var issue = office.variable(office.registerIssue(TITLE), "issueId");
        instance = asking.instanceOf(asking.ask(new IssueId(issue), "kodomo", "論点"));
        watch.beginAfter(100);
    }

    @AfterEach
    void putBack() {
        watch.beginBack();
    }

    @Test
    @DisplayName("M5 システム管理者は、業務の監視の「期限超過」で期限を過ぎた依頼を見つけ、業務を開き、タスクを済ませると、一覧から外れる")
    void theAdministratorFindsAndSettlesWhatIsOverdue() {
        try (var seat = Seat.of("admin", port)) {
            seat.page().waitForCondition(() -> !watch.shownOn(instance).isEmpty());
            seat.visit(COCKPIT + "dashboard");
            assertThat(seat.page().locator(".kyogikai-overdue")).containsText("期限超過");
            seat.picture("95-overdue-dashboard");

            seat.page()
                    .getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName("期限超過").setExact(true))
                    .click();
            ofBody(seat, "kodomo");
            assertThat(row(seat)).containsText("こども部会");
            ofBody(seat, "kyoju");
            assertThat(row(seat)).hasCount(0);
            ofBody(seat, "kodomo");
            assertThat(row(seat)).hasCount(1);
            assertThat(row(seat).locator("td").nth(DUE)).hasText(JAPANESE_DAY);
            seat.picture("96-overdue-page");

            row(seat).getByText("開く").click();
            seat.page().waitForURL(address -> address.contains("process-instance"));
            openTab(seat);
            assertThat(seat.page().locator(".kyogikai-overdue")).containsText("日超過");
            seat.picture("97-overdue-tab");

            seat.visit(COCKPIT + "overdue");
            ofBody(seat, "kodomo");
            row(seat).locator("td").last().locator("a").first().click();
            assertThat(seat.page().locator("h1").first()).containsText("依頼への回答");
            seat.picture("98-overdue-task");
        }
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(office.task(instance, "answerRequest").getId());
            seat.tick("辞退する");
            seat.tick("電話");
            seat.fill("照会の内容・辞退の理由", "他の依頼と重なり、年度内に行えないため。");
            seat.complete();
            assertThat(watch.shownOn(instance)).isEmpty();
        }
        try (var seat = Seat.of("admin", port)) {
            seat.visit(COCKPIT + "overdue");
            assertThat(seat.page().locator(".kyogikai-overdue h1")).isVisible();
            ofBody(seat, "kodomo");
            assertThat(row(seat)).hasCount(0);
        }
    }

    /** Cockpit draws its tabs once more after loading, and forgets a press that came before. */
    private static void openTab(Seat seat) {
        var tab = seat.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("期限").setExact(true));
        tab.waitFor(); // until then the list that led here is still drawn, with a column of that name
        var opened = seat.page().locator(".kyogikai-overdue");
        for (int tries = 0; tries < 5 && opened.count() == 0; tries++) {
            tab.click();
            seat.page().waitForTimeout(REDRAWN);
        }
    }

    /** What other walks left behind may fill the first page of the whole list. */
    private static void ofBody(Seat seat, String body) {
        seat.page().getByLabel("会議体").selectOption(body);
        seat.page().waitForResponse(answer -> answer.url().contains("/overdue/data"), () -> seat.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("表示する"))
                .click());
        seat.page().waitForTimeout(REDRAWN);
    }

    @Test
    @DisplayName("F4 事務局は、期限超過の画面から期限の画面を開き、理由を付けて延長し、一覧から外れる")
    void theOfficeGivesMoreTime() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.page().waitForCondition(() -> !watch.shownOn(instance).isEmpty());
            seat.visit("/overdue?council=kisarazu&body=kodomo&order=LATEST");
            var row = seat.page().locator("tr", new Page.LocatorOptions().setHasText(TITLE));
            assertThat(row.first()).containsText("経過・延長");
            seat.picture("99-overdue-desk");
            row.first().getByText("経過・延長").click();
            seat.picture("99a-deadline");
            seat.page().getByLabel("延長後の期限").fill(clock.today().plusDays(30).toString());
            seat.page().getByLabel("延長の理由").fill("事業所の回答がそろわないため");
            seat.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("期限を延長する"))
                    .click();
            assertThat(seat.page().locator("main")).containsText("事業所の回答がそろわないため");
            seat.picture("99b-deadline-extended");
        }
        assertThat(watch.shownOn(instance)).isEmpty();
    }

    private Locator row(Seat seat) {
        return seat.page().locator(".kyogikai-overdue tr", new Page.LocatorOptions().setHasText(TITLE));
    }
}
