package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.PaperText;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("会議録の様式")
class MinutesStyleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Miharashi miharashi;

    private final String title = "様式の課題" + UUID.randomUUID();

    @Test
    @DisplayName("要綱設定で「報告」とした会議体では、様式は協議の概要を求め、会議録も公開用の会議録も「協議の概要」と題する")
    void aReportIsAskedForAndPrinted() {
        miharashi.settleIn();
        var office = this.office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);

        var paper = settle(office, "kyogikai", Miharashi.SECRETARY, "協議の概要（何を協議したかを、数行で書いてください）");

        assertThat(paper).contains("協議の概要").doesNotContain("審議の要旨");
    }

    @Test
    @DisplayName("様式を「要点」とした会議体では、様式も会議録も、審議の要旨とする")
    void aSummaryIsAskedForAndPrinted() {
        var paper = settle(office, "chosei", "jimukyoku", "審議の要旨（主な意見と結論までの経過を、要点にまとめてください）");

        assertThat(paper).contains("審議の要旨").doesNotContain("協議の概要");
    }

    /** The settled minutes of a meeting, and what the public reads of them. */
    private String settle(Office office, String body, String user, String asked) {
        office.registerIssue(title);
        var meeting = office.hold(body, title, "CONTINUE", "");
        assertThat(office.rows(office.task(meeting, "writeMinutes"), "minutes"))
                .anySatisfy(row -> assertThat(row.path("label").asText()).isEqualTo(asked));
        office.writeMinutes(meeting, "受入れの実情を協議した。");
        office.review(meeting, "reviewMinutes", "APPROVED", "");
        var papers = "/papers/meetings/" + office.variable(meeting, "meetingId");
        var secretary = Visitor.loggedIn(port, user);
        return PaperText.of(secretary, papers + "/minutes.txt")
                + PaperText.of(secretary, papers + "/public-minutes.txt");
    }
}
