package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the system administrator sees of an issue under way. */
@InBrowser
class CockpitBrowserIT {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

    @LocalServerPort
    int port;

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
}
