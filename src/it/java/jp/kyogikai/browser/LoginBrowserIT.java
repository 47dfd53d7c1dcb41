package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.kyogikai.testing.Chromium;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InBrowser
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
}
