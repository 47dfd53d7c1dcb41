package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that does not move, from the report before the meeting to the word of the meeting at the next preparation. */
@InBrowser
class CasePromptBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Supporters supporters;

    @Autowired
    Office office;

    @Test
    @DisplayName("動いていない事例について会議が求めたことは、事務局の記録を経て、担当者の様式に届く")
    void whatTheMeetingAskedReachesTheCircle() {
        var number = office.variable(supporters.registerCase(), "label");
        var meeting = office.convene("chosei", "動いていない事例のほかに議題はない");
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "REPORTED", "");
        try (var circle = Seat.of("soudan", port);
                var secretariat = Seat.of("jimukyoku", port)) {
            secretariat.visit("/papers/meetings/" + office.variable(meeting, "meetingId") + "/case-status.html");
            assertThat(secretariat.page().locator("main")).containsText(number);
            secretariat.picture("9a-case-status");
            secretariat.visit("/cases");
            var line = secretariat
                    .page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(number))
                    .first();
            ask(line);
            secretariat.picture("9b-case-prompt");
            line.getByText("記録する").last().click();
            assertThat(line).containsText("要請済み：主担当の指定");
            secretariat.picture("9c-case-prompted");
            correct(secretariat
                    .page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(number))
                    .last());
            secretariat.picture("9c-case-prompt-correct");
            secretariat.page().getByText("取り消す・訂正する").last().click();
            assertThat(line).containsText("要請済み：構成機関の追加");

            circle.take("個別支援会議を準備する", number);
            assertThat(circle.page().locator(".fjs-form")).containsText("訪問看護の事業所を加えて");
            circle.picture("9d-case-prepare-prompted");
        }
    }

    private static void correct(Locator line) {
        line.locator("summary").click();
        line.getByLabel("取り消す理由").fill("要請の種類を誤ったため");
        line.getByLabel("正しい種類").selectOption("ADD");
        line.getByLabel("正しい内容").fill("訪問看護の事業所を加えて、個別支援会議を開いてください。");
    }

    private static void ask(Locator line) {
        line.locator("summary").click();
        line.getByLabel("要請の種類").selectOption("LEAD");
        line.getByLabel("要請の内容").fill("基幹相談支援センターを主担当として、個別支援会議を開いてください。");
    }
}
