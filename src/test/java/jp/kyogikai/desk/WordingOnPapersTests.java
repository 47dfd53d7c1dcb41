package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.PaperText;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("A11 要綱設定の表記による文書")
class WordingOnPapersTests {

    private static final String SAID = "障害者総合支援法により、障害のある人の声を聴き、丘の上障害者センターと進める。";
    private static final String WRITTEN = "障害者総合支援法により，障がいのある人の声を聴き，丘の上障害者センターと進める。";

    @LocalServerPort
    private int port;

    @Autowired
    private Office offices;

    @Autowired
    private Miharashi miharashi;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "障害、暮らし" + mark;
    private Office office;

    @BeforeEach
    void settleIn() {
        miharashi.settleIn();
        office = offices.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "pdf"})
    @DisplayName("会議録は、固有名称を除いて協議会の表記で書かれる。記録と画面は、入力したとおりに残る")
    void minutesAreWrittenAsTheCouncilWrites(String format) {
        office.registerIssue(title, "CITY");
        var meeting = office.hold("kyogikai", title, "CONTINUE", "");
        office.writeMinutes(meeting, SAID);
        var id = office.variable(meeting, "meetingId");
        office.review(meeting, "reviewMinutes", "APPROVED", "");

        var paper = secretary("/papers/meetings/" + id + "/minutes." + format);

        assertThat(paper)
                .contains(WRITTEN, "障がい，暮らし" + mark)
                .contains("みはらし市障害者地域自立支援協議会") // its own name
                .doesNotContain("障害のある", title);
        assertThat(Visitor.loggedIn(port, Miharashi.SECRETARY)
                        .get("/meetings/" + id)
                        .body())
                .contains(title);
    }

    @Test
    @DisplayName("公印を省略する文書には「（公印省略）」と記し、押す文書には記さない")
    void theCharterSaysWhichLettersBearASeal() {
        var issue = office.registerIssue(title, "CITY");
        var meeting = office.hold("kyogikai", title, "SHELVE", "障害の相談は、市の窓口が受ける。");

        var notice = secretary("/papers/meetings/" + office.variable(meeting, "meetingId") + "/notice.txt");

        var page = Visitor.loggedIn(port, Miharashi.SECRETARY)
                .get("/issues/" + office.variable(issue, "issueId"))
                .body();
        var answer = secretary(page.replaceFirst("(?s).*(/papers/answers/[^.]+)\\.html.*", "$1.txt"));

        assertThat(notice).contains("公印省略", "障がい，暮らし" + mark);
        assertThat(answer).contains("障がい，暮らし" + mark).doesNotContain("公印省略");
    }

    @Test
    @DisplayName("協議会の画面は、文書の決まりを根拠とともに示す")
    void thePageTellsHowPapersAreWritten() {
        var page = Visitor.loggedIn(port, Miharashi.SECRETARY)
                .get("/councils/miharashi")
                .body();

        assertThat(page)
                .contains("「障害」は「障がい」と書く（固有名称を除く）", "「，」にそろえる", "みはらし市障害者計画", "要綱第11条")
                .contains("開催通知、開催中止のお知らせ、調査・検討依頼書、提言書は省略する", "要綱第12条");
    }

    private String secretary(String path) {
        return PaperText.of(Visitor.loggedIn(port, Miharashi.SECRETARY), path);
    }
}
