package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
class LoginTests {

    private static final String FAILED = "/login?failed";

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolling enrolling;

    @Test
    @DisplayName("ユーザー名の誤りとパスワードの誤りには、同じ文を示す")
    void doesNotTellWhichAccountsExist() {
        var nobody = new Visitor(port);
        var somebody = new Visitor(port);

        var unknown = Visitor.location(nobody.logIn("inai-hito", "chigau-password"));
        var wrong = Visitor.location(somebody.logIn("kaicho", "chigau-password"));

        assertThat(wrong).isEqualTo(unknown).isEqualTo(FAILED);
    }

    @Test
    @DisplayName("失敗した画面は、何を確かめ、続けて誤るとどうなるかを示す")
    void failureIsExplained() {
        var visitor = new Visitor(port);

        var page = visitor.get(FAILED).body();

        assertThat(page).contains("role=\"alert\"", LoginPage.FAILED, "15分間");
    }

    @Test
    @DisplayName("続けて5回誤ると、正しいパスワードでも入れない")
    void locksAfterFiveFailures() {
        var username = anAdministrator();
        var visitor = new Visitor(port);
        for (int i = 0; i < Account.MOST_FAILURES; i++) {
            visitor.logIn(username, "chigau-password");
        }

        var answer = visitor.logIn(username, Visitor.PASSWORD);

        assertThat(Visitor.location(answer)).isEqualTo(FAILED);
    }

    @Test
    @DisplayName("アカウントを停止すると、ログイン中の利用も次の操作から断る")
    void closingEndsSessions() {
        var username = anAdministrator();
        var visitor = Visitor.loggedIn(port, username);

        enrolling.close(new Username(username), Actor.system());

        assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("パスワードを変えると、ほかの端末のログインだけが終わる")
    void changeEndsOtherSessionsOnly() {
        var username = anAdministrator();
        var here = Visitor.loggedIn(port, username);
        var elsewhere = Visitor.loggedIn(port, username);

        here.submit("/password", change(Visitor.PASSWORD, "atarashii-password"));

        assertThat(here.get("/password").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/password").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("短いパスワードへの変更は、理由を示して断る")
    void shortPasswordIsRefused() {
        var visitor = Visitor.loggedIn(port, anAdministrator());

        var page = visitor.submit("/password", change(Visitor.PASSWORD, "mijikai"));

        assertThat(page.body()).contains(new AccountRefusal.PasswordTooShort(12).sentence());
    }

    @Test
    @DisplayName("現在のパスワードを誤ると、変更を断る")
    void presentPasswordIsAskedFor() {
        var visitor = Visitor.loggedIn(port, anAdministrator());

        var page = visitor.submit("/password", change("chigau-password", "atarashii-password"));

        assertThat(page.body()).contains(new AccountRefusal.WrongPassword().sentence());
    }

    @Test
    @DisplayName("システム管理者でない者は、アカウントを登録できない")
    void onlyAdministratorsEnrol() {
        var kaicho = new Actor("kaicho", Set.of(new GroupId("kisarazu-zentai-chair")));

        var attempt = catchThrowable(() -> enrolling.openAdministrator(new Username("mine"), Visitor.PASSWORD, kaicho));

        assertThat(attempt).hasMessage(new AccountRefusal.OnlyAdministrators().sentence());
    }

    private String anAdministrator() {
        var username = "admin-" + UUID.randomUUID();
        enrolling.openAdministrator(new Username(username), Visitor.PASSWORD, Actor.system());
        return username;
    }

    private static Map<String, String> change(String present, String fresh) {
        return Map.of("present", present, "fresh", fresh, "again", fresh);
    }
}
