package jp.kyogikai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import jp.kyogikai.testing.Chromium;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our own pages by the automatic rules of WCAG 2.1 AA, as JIS X 8341-3 asks of a city. */
@InBrowser
class AccessibilityBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("ログイン画面はWCAG 2.1 AAの自動検査に合格する")
    void theLoginPageIsAccessible() {
        var page = Chromium.page();
        page.navigate("http://localhost:%d/login".formatted(port));

        accessible(page);
        page.context().close();
    }

    @Test
    @DisplayName("トップ、課題及び会議の画面はWCAG 2.1 AAの自動検査に合格する")
    void thePagesOfTheSecretariatAreAccessible() {
        office.registerIssue("移動支援の担い手の不足");
        office.prepareMeeting("kyoju", Days.of(clock).plain(252));
        try (var seat = Seat.of("jimukyoku", port)) {
            accessible(seat.page());
            for (var start : List.of("/issues/", "/meetings/")) {
                seat.visit("/");
                seat.page().locator("a[href^='%s']".formatted(start)).first().click();
                seat.page().waitForURL(Pattern.compile(start));
                accessible(seat.page());
                seat.picture("80" + start.replace('/', '-'));
            }
        }
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

    private static void accessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                .analyze();

        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations())
                .extracting(it -> it.getId() + ": " + it.getNodes())
                .isEmpty();
    }
}
