package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class ReferralPagesTests {

    private static final String QUESTION = "受入れが進まない理由";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Asking asking;

    @Autowired
    private Subcommittee subcommittee;

    @Autowired
    private Referrals referrals;

    private final String title = "画面に出る依頼" + UUID.randomUUID();
    private String issue;
    private ReferralId referral;

    @BeforeEach
    void aSubcommitteeIsAtWork() {
        issue = office.variable(office.registerIssue(title), "issueId");
        referral = asking.ask(new IssueId(issue), "kodomo", QUESTION);
        subcommittee.accept(referral);
        subcommittee.submit(
                referral,
                subcommittee
                        .shown(referral)
                        .putValueTyped(
                                "activities",
                                Office.json(
                                        subcommittee.activities(referral, subcommittee.today(), "市内の事業所", "2か所が受入れ可能")))
                        .putValue("interim", "聞き取りを終えた。")
                        .putValue("report", "窓口を一つにする。"));
    }

    @Test
    @DisplayName("F8 依頼の画面は、論点、調査活動、中間報告、報告書案、経過を示す")
    void pageShowsTheWholeInvestigation() {
        var page = page("jimukyoku", "/referrals/" + referral);

        assertThat(page)
                .contains(
                        title,
                        referrals.card(referral).number(),
                        QUESTION,
                        "調査・検討中",
                        "聞き取り",
                        "市内の事業所",
                        "2か所が受入れ可能",
                        "聞き取りを終えた。",
                        "窓口を一つにする。",
                        "こども部会長（電話）");
    }

    @Test
    @DisplayName("課題の画面は、調査・検討依頼と状況を示す")
    void issuePageListsItsRequests() {
        var page = page("jimukyoku", "/issues/" + issue);

        assertThat(page).contains("/referrals/" + referral, "こども部会", "調査・検討中");
    }

    @ParameterizedTest
    @CsvSource({
        "jimukyoku, request.html, text/html;charset=UTF-8",
        "bukaicho-kodomo, request.pdf, application/pdf",
        "zacho, report.html, text/html;charset=UTF-8",
        "bukaicho-kodomo, report.pdf, application/pdf"
    })
    @DisplayName("事務局、依頼元の長、依頼先の部会長は、依頼書と報告書を開ける")
    void thoseConcernedOpenThePapers(String username, String paper, String type) {
        var answer = Visitor.loggedIn(port, username).get("/papers/referrals/" + referral + "/" + paper);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request.html", "report.html"})
    @DisplayName("ほかの部会長には、依頼書も報告書も開けないことを文で示す")
    void othersDoNotOpenThePapers(String paper) {
        var answer = Visitor.loggedIn(port, "bukaicho-kenri").get("/papers/referrals/" + referral + "/" + paper);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ことができるのは").doesNotContain(QUESTION);
    }

    @Test
    @DisplayName("報告書は、部会の会議が採択するまで案と示し、採択の後は会議と日を示す")
    void reportIsADraftUntilAdopted() {
        var paper = "/papers/referrals/" + referral + "/report.html";

        assertThat(page("jimukyoku", paper)).contains("（案）", "窓口を一つにする。").doesNotContain("で採択された");
        subcommittee.work(referral, "窓口を一つにする。", "SEND");
        subcommittee.decide("kodomo", referrals.card(referral).number(), "ADOPT", "");
        assertThat(page("jimukyoku", paper)).contains("こども部会で採択された。").doesNotContain("（案）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/referrals/nowhere", "/papers/referrals/nowhere/request.pdf"})
    @DisplayName("ない依頼には、404と日本語の文を返す")
    void unknownIsSaidInJapanese(String path) {
        var answer = Visitor.loggedIn(port, "jimukyoku").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private String page(String username, String path) {
        return Visitor.loggedIn(port, username).get(path).body();
    }
}
