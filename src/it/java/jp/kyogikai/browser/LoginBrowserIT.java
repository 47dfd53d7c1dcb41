package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.kyogikai.testing.Chromium;
import jp.kyogikai.testing.OnMariaDb;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnMariaDb
class LoginBrowserIT {

    @LocalServerPort
    int port;

    private Page page;

    @BeforeEach
    void open() {
        page = Chromium.page();
        page.navigate("http://localhost:%d/login".formatted(port));
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("事務局は一度のログインで作業一覧（Tasklist）まで入れる")
    void oneLoginOpensTasklistToo() {
        page.fill("[name=username]", "jimukyoku");
        page.fill("[name=password]", Visitor.PASSWORD);
        page.click("form button");
        page.waitForURL("http://localhost:%d/".formatted(port));

        page.navigate("http://localhost:%d/camunda/app/tasklist/default/".formatted(port));

        assertThat(page.locator(".start-process-action a")).isVisible();
    }

    @Test
    @DisplayName("ログイン画面はWCAG 2.1 AAの自動検査に合格する")
    void theLoginPageIsAccessible() {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                .analyze();

        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations()).isEmpty();
    }
}
