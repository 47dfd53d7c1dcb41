package jp.kyogikai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.kyogikai.testing.Chromium;
import jp.kyogikai.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our own pages by the automatic rules of WCAG 2.1 AA, as JIS X 8341-3 asks of a city. */
@InBrowser
class AccessibilityBrowserIT {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("ログイン画面はWCAG 2.1 AAの自動検査に合格する")
    void theLoginPageIsAccessible() {
        var page = Chromium.page();
        page.navigate("http://localhost:%d/login".formatted(port));

        accessible(page);
        page.context().close();
    }

    @Test
    @DisplayName("パスワードの変更の画面はWCAG 2.1 AAの自動検査に合格する")
    void thePasswordPageIsAccessible() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.visit("/password");

            accessible(seat.page());
            seat.picture("81-password");
        }
    }

    @Test
    @DisplayName("受け付けられない理由の画面はWCAG 2.1 AAの自動検査に合格する")
    void theRefusedPageIsAccessible() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.visit("/meetings/00000000-0000-0000-0000-000000000000");
            assertThat(seat.page().locator("[role=alert]").innerText()).contains("ありません");

            accessible(seat.page());
            seat.picture("82-refused");
        }
    }

    static void accessible(Page page) {
        accessible(new AxeBuilder(page));
    }

    /** The same of one part of a page of Camunda's. */
    static void accessible(Page page, String part) {
        accessible(new AxeBuilder(page).include(part));
    }

    private static void accessible(AxeBuilder axe) {
        var found = axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21aa")).analyze();

        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations())
                .extracting(it -> it.getId() + ": " + it.getNodes())
                .isEmpty();
    }
}
