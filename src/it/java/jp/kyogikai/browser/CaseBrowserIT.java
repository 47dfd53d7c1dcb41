package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import jp.kyogikai.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case from its registration to the confirmed text, as the circle and the office see it. */
@InBrowser
class CaseBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("相談支援専門員が登録した事例は、会議、文案、匿名化の確認を経て課題になる")
    void aCaseBecomesAnIssue() {
        try (var supporter = Seat.of("soudan", port);
                var office = Seat.of("jimukyoku", port)) {
            var supportCase = CaseAtScreen.registered(supporter, Days.of(clock), "Zさん", "80");
            supportCase.prepare();
            supportCase.assign();
            supportCase.prepare();
            supportCase.followUp();
            supportCase.draft("夜間の受入れ先");
            supportCase.confirmedBy(office);

            assertThat(supportCase.row()).containsText("地域課題として協議中");
            supporter.picture("86-cases");
            supporter.page().getByText("Zさん").first().click();
            supporter.picture("87-case");
        }
    }
}
