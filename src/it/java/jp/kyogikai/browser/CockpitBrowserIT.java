package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the system administrator sees of an issue under way. */
@InBrowser
class CockpitBrowserIT {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

    private static final String ADMIN = "/camunda/app/admin/default/#/";

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    Office office;

    @Test
    @DisplayName("システム管理者は、課題番号と業務の図で、進行中の課題の位置を確かめられる")
    void theAdministratorFindsARunningIssueByItsNumberAndPlace() {
        var instance = office.registerIssue("夜間の緊急連絡先の周知");
        try (var seat = Seat.of("admin", port)) {
            seat.visit(COCKPIT + "processes");
            assertThat(seat.page().locator("body")).containsText("課題の協議・上程");
            seat.picture("90-cockpit-processes");

            seat.visit(COCKPIT + "process-instance/" + instance + "/runtime");

            assertThat(seat.page().locator("body")).containsText("木更津-R");
            assertThat(seat.page()
                            .locator(".djs-container svg [data-element-id=coordinationDecided]")
                            .first())
                    .isVisible();
            seat.picture("91-cockpit-issue");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashboard", "processes", "tasks", "decisions", "repository", "batch"})
    @DisplayName("業務の監視の各画面に、英語の文が残っていない")
    void cockpitSpeaksJapanese(String screen) {
        office.registerIssue("夜間の緊急連絡先の周知");
        try (var seat = Seat.of("admin", port)) {
            seat.visit(COCKPIT + screen);

            assertAllJapanese(seat, "cockpit-" + screen);
        }
    }

    @Test
    @DisplayName("プロセス定義、プロセスインスタンス及び判定表の画面は、どのタブにも英語の文が残っていない")
    void everyTabSpeaksJapanese() {
        var instance = office.prepareMeeting("chosei", "2026-12-03");
        var incident = runtime.createIncident("overdue", place(instance), "duty", "期限を過ぎています。");
        try (var seat = Seat.of("admin", port)) {
            for (var screen : List.of(
                    "process-definition/" + definition() + "/runtime", "process-instance/" + instance + "/runtime")) {
                seat.visit(COCKPIT + screen);
                var tabs = seat.page().locator("ul.nav-tabs > li > a");
                tabs.first().waitFor();
                for (int i = 0; i < tabs.count(); i++) {
                    tabs.nth(i).dispatchEvent("click"); // the picture before has moved it
                    assertAllJapanese(seat, "cockpit-" + screen.split("/")[0] + "-" + i);
                }
            }
            seat.visit(COCKPIT + "decision-definition/" + decision());
            seat.page().locator(".clause").first().waitFor();
            assertAllJapanese(seat, "cockpit-decision");
        } finally {
            runtime.resolveIncident(incident.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "users",
                "user-create",
                "users/jimukyoku?tab=profile",
                "users/jimukyoku?tab=groups",
                "groups",
                "groups/kisarazu-secretariat?tab=users",
                "tenants",
                "authorization?resource=6",
                "system?section=system-settings-general",
                "system?section=system-settings-metrics"
            })
    @DisplayName("利用者管理の各画面に、英語の文が残っていない")
    void adminSpeaksJapanese(String screen) {
        try (var seat = Seat.of("admin", port)) {
            seat.visit(ADMIN + screen);

            assertAllJapanese(seat, "admin-" + screen.replaceAll("\\W", "-"));
        }
    }

    @Test
    @DisplayName("入口の画面に、英語の文が残っていない")
    void welcomeSpeaksJapanese() {
        try (var seat = Seat.of("admin", port)) {
            seat.visit("/camunda/app/welcome/default/#/");

            assertAllJapanese(seat, "welcome");
        }
    }

    @Test
    @DisplayName("基盤ソフトウェアの保守の終了は、システム管理者の画面にだけ、日本語で示す")
    void theEndOfLifeIsTold() {
        try (var seat = Seat.of("admin", port)) {
            seat.visit(COCKPIT + "dashboard");
            assertThat(seat.page().locator(".ce-eol-banner")).containsText("最後の無償版です");

            seat.visit("/camunda/app/tasklist/default/#/");
            assertThat(seat.page().locator(".navbar-brand").first()).isVisible();
            assertThat(seat.page().locator(".ce-eol-banner")).isHidden();
        }
    }

    private static void assertAllJapanese(Seat seat, String picture) {
        assertThat(seat.page().locator(".navbar-brand").first()).isVisible();
        seat.page().waitForLoadState(LoadState.NETWORKIDLE);
        seat.picture(picture);
        Assertions.assertThat(seat.page().locator("body").innerText()).containsPattern("[ぁ-ん]");
        Assertions.assertThat(EnglishLeft.on(seat.page())).as(picture).isEmpty();
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("meeting")
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The execution that stands at the task. */
    private String place(String instance) {
        return runtime.createExecutionQuery()
                .processInstanceId(instance)
                .activityId("compileAgenda")
                .singleResult()
                .getId();
    }

    private String decision() {
        return repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .singleResult()
                .getId();
    }
}
