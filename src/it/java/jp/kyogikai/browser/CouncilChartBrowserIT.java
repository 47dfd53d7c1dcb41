package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The chart of the bodies of each city, on the page and as a paper. */
@InBrowser
class CouncilChartBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Councils councils;

    @ParameterizedTest
    @ValueSource(strings = {"kisarazu", "hiratsuka", "kokubunji"})
    @DisplayName("A5 組織図に全ての会議体が並び、枠から決まりへ進め、PDFで受け取れ、自動検査に合格する")
    void everyBodyStandsInTheChart(String city) {
        var council = councils.council(new CouncilId(city));
        try (var seat = Seat.of("admin", port)) {
            seat.visit("/councils/" + city);
            var boxes = seat.page().locator(".chart svg a");

            assertThat(boxes).hasCount(council.bodies().size());
            seat.picture("chart-" + city);
            AccessibilityBrowserIT.accessible(seat.page());
            boxes.first().press("Enter");
            assertThat(seat.page().locator("section.body:target")).isVisible();

            var pdf =
                    seat.page().request().get("http://localhost:%d/papers/councils/%s/chart.pdf".formatted(port, city));
            assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
    }
}
