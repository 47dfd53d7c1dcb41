package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way from a task to the page of its meeting and back, without a mouse. */
@InBrowser
class TaskLinksBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Test
    @DisplayName("様式からEnterキーで会議の画面が別の窓に開き、入力中の様式は残り、画面からタスクへ戻れる")
    void formAndPageLeadToEachOther() {
        var instance = office.prepareMeeting("chosei", "2026-12-03");
        var task = office.task(instance, "compileAgenda").getId();
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(task);
            seat.fill("場所", "市民会館");
            var link = seat.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("会議の画面を開く"));
            reach(seat.page(), "会議の画面を開く");
            seat.picture("92-form-links");

            var page = seat.page().waitForPopup(() -> seat.page().keyboard().press("Enter"));

            assertThat(page.locator("h1")).containsText("調整会議");
            assertThat(link).isVisible();
            Assertions.assertThat(seat.page().getByLabel("場所").first().inputValue())
                    .isEqualTo("市民会館");

            reach(page, "次第を作成する");
            page.keyboard().press("Enter");
            page.waitForURL("**/#/?task=" + task + "**");
            assertThat(page.locator(".task-card")).containsText("次第を作成する");
        }
    }

    @Test
    @DisplayName("タスクの一覧に、件名、会議体及び期限の日付が並ぶ")
    void theListTellsSubjectBodyAndDay() {
        var title = office.variable(office.prepareMeeting("keihatsu", "2027-01-20"), "label");
        try (var seat = Seat.of("jimukyoku", port)) {
            var card = seat.find("次第を作成する", title);

            assertThat(card.locator(".variable-value").nth(0)).containsText("啓発交流部会");
            assertThat(card.locator(".variable-value").nth(1)).hasText("啓発交流部会");
            assertThat(card.locator(".due-date")).containsText("1月13日(水)");
        }
    }

    /** Goes on by the tab key until the link of that name has the focus; the form has a row for each issue that waits. */
    private static void reach(Page page, String link) {
        page.evaluate("document.activeElement.blur()");
        for (int i = 0; i < 800 && !focused(page).contains(link); i++) {
            page.keyboard().press("Tab");
        }
        Assertions.assertThat(focused(page)).contains(link);
    }

    private static String focused(Page page) {
        return (String)
                page.evaluate("document.activeElement.tagName === 'A' ? document.activeElement.textContent : ''");
    }
}
