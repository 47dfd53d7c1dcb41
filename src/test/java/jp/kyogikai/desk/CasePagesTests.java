package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kyogikai.casework.ReviewState;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Reviewers;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@DisplayName("個別事例の画面")
class CasePagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Office office;

    @Autowired
    private Reviewers reviewers;

    private final Canaries type = new Canaries();
    private String supportCase;

    @BeforeEach
    void aCase() {
        supportCase = supporters.register(Supporters.entry()
                .putValue("pseudonym", type.word("pseudonym"))
                .putValue("situation", type.word("situation")));
    }

    @Test
    @DisplayName("担当者の一覧と画面には、仮名、会議の記録及び閲覧の記録がある")
    void theCircleSeesItsCase() {
        supporters.meet(supportCase, "CONTINUE");
        var circle = Visitor.loggedIn(port, "soudan");

        var list = circle.get("/cases").body();
        var page =
                circle.get("/cases/" + office.variable(supportCase, "caseId")).body();

        assertThat(list).contains(type.word("pseudonym")).doesNotContain(type.word("situation"));
        assertThat(page).contains(type.word("situation"), "受入れ先を探した。", "空床の確認", "個別事例の記録", "soudan");
    }

    @Test
    @DisplayName("開示した事例シートは、担当者が事例の画面から、確認者が会議の画面から取り戻せる")
    void aSheetIsTakenBackFromBothPages() {
        var page = "/cases/" + office.variable(supportCase, "caseId");
        var review = reviewers.released(supportCase);
        var circle = Visitor.loggedIn(port, "soudan");
        circle.submit(page, page + "/reviews/" + reviewers.id(review) + "/take-back", Map.of("reason", "同意の撤回"));
        office.runJobs();
        assertThat(circle.get(page).body()).contains("事例シート作成中", "に取り戻しました。理由：同意の撤回");

        reviewers.write(review, Reviewers.sheet());
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        var meeting =
                "/meetings/" + office.variable(office.convene("chosei", office.variable(review, "label")), "meetingId");
        var confirmer = Visitor.loggedIn(port, "jimukyoku");
        confirmer.submit(
                meeting, meeting + "/reviews/" + reviewers.id(review) + "/take-back", Map.of("reason", "記載の誤り"));
        office.runJobs();

        assertThat(circle.get(page).body()).contains("に取り戻しました。理由：記載の誤り");
        assertThat(confirmer.get(meeting).body()).doesNotContain("/papers/reviews/");
    }

    @Test
    @DisplayName("事務局には件数と動いていない事例だけを示し、仮名も内容も示さない")
    void theOfficeSeesNumbersAlone() {
        var page = Visitor.loggedIn(port, "jimukyoku").get("/cases").body();

        assertThat(page).contains("個別支援会議の運営状況", "主担当が決まっていない", office.variable(supportCase, "label"));
        assertThat(type.heard(page::contains)).isEmpty();
    }

    @Test
    @DisplayName("事務局は動いていない事例への要請を記録し、担当者は事例の画面でその内容を読む")
    void theOfficeEntersWhatAMeetingAsked() {
        var meeting = office.hold("chosei", "動いていない事例のほかに議題はない", "REPORTED", "");
        var asking = Visitor.loggedIn(port, "jimukyoku");
        var id = office.variable(supportCase, "caseId");

        var answer = asking.submit("/cases", "/cases/" + id + "/prompts", prompt(meeting, type.word("prompt")));

        assertThat(Visitor.location(answer)).isEqualTo("/cases");
        assertThat(asking.get("/cases").body()).contains("要請済み：構成機関の追加（").doesNotContain(type.word("prompt"));
        assertThat(Visitor.loggedIn(port, "soudan").get("/cases/" + id).body())
                .contains("会議からの要請", "構成機関の追加", type.word("prompt"));
    }

    @Test
    @DisplayName("動いている事例への要請と、内容のない要請は、理由を示して断る")
    void aPromptIsRefusedInASentence() {
        var meeting = office.hold("chosei", "動いていない事例のほかに議題はない", "REPORTED", "");
        var asking = Visitor.loggedIn(port, "jimukyoku");
        var prompts = "/cases/" + office.variable(supportCase, "caseId") + "/prompts";

        var empty = asking.submit("/cases", prompts, prompt(meeting, "　"));
        supporters.meet(supportCase, "CONTINUE");
        supporters.registerCase();
        var moving = asking.submit("/cases", prompts, prompt(meeting, "要請"));

        assertThat(empty.body()).contains("「要請の内容」が入力されていません");
        assertThat(moving.statusCode()).isEqualTo(409);
        assertThat(moving.body()).contains("動いていない事例ではなくなっている");
    }

    private Map<String, String> prompt(String meeting, String text) {
        return Map.of("meeting", office.variable(meeting, "meetingId"), "kind", "ADD", "text", text);
    }

    @Test
    @DisplayName("担当者でない人が事例の画面を開くと、開けない理由を示す")
    void othersAreTold() {
        var answer = Visitor.loggedIn(port, "jimukyoku").get("/cases/" + office.variable(supportCase, "caseId"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("事例の担当者として登録された方だけです");
    }

    @Test
    @DisplayName("担当者は事例の画面から事例検討に諮り、会議体の定めに合わないときはその理由が示される")
    void theCircleBeginsAReview() {
        var circle = Visitor.loggedIn(port, "soudan");
        var page = "/cases/" + office.variable(supportCase, "caseId");

        var refused = circle.submit(page, page + "/reviews", Map.of("body", "zentai"));
        circle.submit(page, page + "/reviews", Map.of("body", "chosei"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("全体会議では事例検討を行いません");
        assertThat(circle.get(page).body()).contains("調整会議", "事例シート作成中");
        assertThat(reviewers.card(supportCase).state()).isEqualTo(ReviewState.WRITTEN);
    }

    @Test
    @DisplayName("会議の画面は、委員に事例シートへの入口を示し、会議の後は件数と機関の数だけを示す")
    void theMeetingPageLeadsToTheSheet() {
        var review = reviewers.begin(supportCase);
        reviewers.write(review, Reviewers.sheet(type.word("sheet")));
        settle(review);
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        var sheet = "/papers/reviews/" + reviewers.id(review);
        var meeting = office.convene("chosei", office.variable(review, "label"));
        var page = "/meetings/" + office.variable(meeting, "meetingId");
        var member = Visitor.loggedIn(port, "bukaicho-kodomo");

        assertThat(member.get(page).body()).contains(sheet + ".html").doesNotContain(type.word("sheet"));
        assertThat(member.get(sheet + ".html").body()).contains(type.word("sheet"), "回収資料", "祇園 さくら");
        assertThat(member.get(sheet + ".pdf").statusCode()).isEqualTo(200);
        assertThat(Visitor.loggedIn(port, "kaicho").get(page).body()).doesNotContain(sheet);
        assertThat(Visitor.loggedIn(port, "kaicho").get(sheet + ".html").statusCode())
                .isEqualTo(403);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "REVIEWED", "");
        office.runJobs();

        assertThat(member.get(page).body()).contains("1件　参加した事業者・機関").doesNotContain(sheet);
        assertThat(Visitor.loggedIn(port, "jimukyoku").get("/cases").body()).contains("検討した事例", "同じ所属は、会議ごとに1か所");
        assertThat(member.get(sheet + ".html").body()).contains("回収資料として開けなくなります");
    }

    /** The word is random and may by chance look like a number of somebody. */
    private void settle(String review) {
        if (office.task(review, "writeSheet") != null) {
            reviewers.decide(review, Reviewers.sheet(type.word("sheet")), "KEPT", "目印");
        }
    }

    @Test
    @DisplayName("会長・部会長は、個別事例の一覧を開けない")
    void chairsHaveNoList() {
        assertThat(Visitor.loggedIn(port, "kaicho").get("/cases").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("相談支援専門員のトップには、個別事例を登録する入口がある")
    void supportersFindTheWay() {
        assertThat(Visitor.loggedIn(port, "soudan").get("/").body())
                .contains("processStart=individual-support", "/cases");
        assertThat(Visitor.loggedIn(port, "kaicho").get("/").body()).doesNotContain("individual-support");
    }
}
