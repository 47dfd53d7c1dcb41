package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import jp.kyogikai.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first visit on a slow line: the texts that Tasklist asks for itself do not come in time. */
@InBrowser
class FirstWordsBrowserIT {

    private static final Pattern KEY = Pattern.compile("\\b[A-Z]+(_[A-Z]+)+\\b");

    @LocalServerPort
    int port;

    @Test
    @DisplayName("初めて開いたタスク一覧にも、英字の記号は表示されない")
    void noKeysAreShown() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.page().route("**/locales/ja.json*", FirstWordsBrowserIT::withholdFromTasklist);

            seat.visit("/camunda/app/tasklist/default/#/");

            assertThat(seat.page().locator(".tasks-list").first()).isVisible();
            assertThat(seat.page().getByText("作成日").first()).isVisible();
            assertThat(seat.page().locator("body")).not().containsText(KEY);
        }
    }

    /** Tasklist accepts JSON by name; we, who ask before it starts, take anything. */
    private static void withholdFromTasklist(Route route) {
        if (route.request().headers().getOrDefault("accept", "").contains("json")) {
            route.abort();
        } else {
            route.resume();
        }
    }
}
