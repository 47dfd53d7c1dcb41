package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
class BordersTests {

    private static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/engine/engine/default/identity/password-policy"
            })
    @DisplayName("ログインしていない呼出しには401を返す")
    void programsWithoutLoginAreRefused(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/password", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/actuator"
            })
    @DisplayName("ログインしていない人は、ログイン画面へ案内する")
    void peopleWithoutLoginAreLedToIt(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(Visitor.location(answer)).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/assets/entrance.css", "/actuator/health", "/camunda/lib/deps.js"})
    @DisplayName("ログイン画面とその部品、稼働確認は誰でも開ける")
    void doorIsOpen(String path) {
        var answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("エンジン自身のログインは、正しい合言葉があっても受け付けない")
    void engineHasNoLoginOfItsOwn() {
        var visitor = Visitor.loggedIn(port, "jimukyoku");
        visitor.get("/camunda/app/tasklist/default/");

        var answer = visitor.postJson("/camunda/api/admin/auth/user/default/login/tasklist", "");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("合言葉のない送信は断り、パスワードは変わらない")
    void forgedFormIsRefused() {
        var visitor = Visitor.loggedIn(port, "kaicho");

        var answer = visitor.post(
                "/password",
                Map.of("present", Visitor.PASSWORD, "fresh", "atarashii-password", "again", "atarashii-password"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("Tasklistへの合言葉のない送信は断る")
    void forgedCallIsRefused() {
        var visitor = Visitor.loggedIn(port, "jimukyoku");

        var answer = visitor.post("/camunda/api/engine/engine/default/task", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("古くなったログイン画面からの送信には、もう一度画面を示す")
    void staleLoginPageIsShownAgain() {
        var answer = new Visitor(port).post("/login", Map.of("username", "kaicho", "password", Visitor.PASSWORD));

        assertThat(Visitor.location(answer)).isEqualTo("/login?stale");
    }

    @Test
    @DisplayName("自分の画面には、外部の部品と枠への埋込みを禁じるヘッダーを付ける")
    void ourPagesAreGuarded() {
        var headers = new Visitor(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'self'", "object-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    @DisplayName("ログイン画面は外部の資源を参照しない")
    void loginNamesNoOutsideHost() {
        var page = new Visitor(port).get("/login").body();

        assertThat(page).doesNotContain("http://", "https://", "//cdn");
    }

    @Test
    @DisplayName("ログインの後は、はじめに開こうとした画面へ進む")
    void loginLeadsToThePageAskedFor() {
        var visitor = new Visitor(port);
        visitor.get("/camunda/app/tasklist/default/");

        var answer = visitor.logIn("jimukyoku", Visitor.PASSWORD);

        assertThat(Visitor.location(answer)).isEqualTo("/camunda/app/tasklist/default/");
    }

    @Test
    @DisplayName("Tasklistでログアウトすると、自分の画面からもログアウトする")
    void logoutOfTasklistEndsTheOneLogin() {
        var visitor = Visitor.loggedIn(port, "jimukyoku");
        visitor.get("/camunda/app/tasklist/default/");

        visitor.postJson(LOGOUT, "");

        assertThat(visitor.get("/password").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("偽のログアウトでは、正しい合言葉がないためエンジンが拒む")
    void forgedLogoutIsRefused() {
        var visitor = Visitor.loggedIn(port, "jimukyoku");

        var answer = visitor.post(LOGOUT, Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
