package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.PaperText;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("会議の後の文書")
class LaterPaperTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Supporters supporters;

    private final String title = "概要に載る課題" + UUID.randomUUID();

    @Test
    @DisplayName("結果概要は、結果を記録するまで開けず、記録すると議題ごとの結果を示す")
    void theOutlineWaitsForTheResults() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        var address = address(meeting);
        var secretary = Visitor.loggedIn(port, "jimukyoku");
        var before = secretary.get("/papers" + address + "/outline.html");
        var pageBefore = secretary.get(address).body();

        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "CONTINUE", "受入れの実情を確かめるため");
        office.runJobs();

        assertThat(before.statusCode()).isEqualTo(409);
        assertThat(before.body()).contains("結果概要は、会議の結果を記録するまで開けません。", "会議の結果を記録してから開いてください。");
        assertThat(pageBefore).doesNotContain("outline", "public-minutes");
        assertThat(secretary.get(address).body()).contains("outline.txt").doesNotContain("public-minutes");
        assertThat(PaperText.of(secretary, "/papers" + address + "/outline.txt"))
                .contains(title, "結果：継続受入れの実情を確かめるため", "議長：座長波岡しおり", "外へは配らないでください。");
    }

    @Test
    @DisplayName("公開用の会議録は、会議録が確定するまで開けない")
    void aDraftIsNeverPublic() {
        office.registerIssue(title);
        var meeting = office.hold("chosei", title, "CONTINUE", "");
        var secretary = Visitor.loggedIn(port, "jimukyoku");
        var page = address(meeting);
        var paper = "/papers" + page + "/public-minutes.html";
        office.writeMinutes(meeting, "座長の波岡 しおりから説明があった。");
        var draft = secretary.get(paper);

        office.review(meeting, "reviewMinutes", "APPROVED", "");

        assertThat(draft.statusCode()).isEqualTo(409);
        assertThat(draft.body()).contains("公開用の会議録は、会議録を確定するまで開けません。").doesNotContain(title);
        assertThat(secretary.get(page).body()).contains("public-minutes.pdf");
        assertThat(PaperText.of(secretary, paper))
                .contains("非公開の理由：個人に関する情報を扱うため", "座長の確認を受けた。")
                .doesNotContain(title, "波岡", "説明があった");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tantosha", "bukaicho-kenri"})
    @DisplayName("会議の文書を見られない者は、公開用の会議録も結果概要も開けない")
    void othersOpenNeither(String username) {
        office.registerIssue(title);
        var meeting = office.hold("chosei", title, "CONTINUE", "");
        var visitor = Visitor.loggedIn(port, username);

        for (var paper : new String[] {"outline", "public-minutes"}) {
            var answer = visitor.get("/papers" + address(meeting) + "/" + paper + ".txt");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("ことができるのは").doesNotContain(title);
        }
    }

    @Test
    @DisplayName("個別支援会議録は、事例の担当者だけが開け、開いたことが記録される")
    void theCircleOpensItsRecord() {
        var supportCase = supporters.registerCase();
        supporters.meet(supportCase, "CONTINUE");
        supporters.plan(supportCase);
        var page = "/cases/" + office.variable(supportCase, "caseId");
        var paper = "/papers" + page + "/meetings/1";
        var circle = Visitor.loggedIn(port, "soudan");

        var text = PaperText.of(circle, paper + ".txt");

        assertThat(circle.get(page).body()).contains(paper + ".pdf", "個別支援会議録（第1回）");
        assertThat(text)
                .contains("対象者（仮名）：Aさん", "受入れ先を探した。", "誰が：相談支援専門員", "結果：継続")
                .doesNotContain("髙橋", "𠮷郎");
        assertThat(circle.get("/papers" + page + "/meetings/2.html").body()).contains("まだ記録されていません");
        assertThat(circle.get("/papers" + page + "/meetings/3.html").statusCode())
                .isEqualTo(404);
        for (var other : new String[] {"jimukyoku", "soudan2", "admin", "kaicho"}) {
            assertThat(Visitor.loggedIn(port, other).get(paper + ".pdf").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("N9 見本のシステムでは、どの文書の見本も、トップから3つの形式で開ける")
    void everySampleIsOpened() {
        var visitor = Visitor.loggedIn(port, "tantosha");
        var list = visitor.get("/papers/samples").body();
        var links = java.util.regex.Pattern.compile("href=\"(/papers/samples/[^\"]+)\"")
                .matcher(list)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(visitor.get("/").body()).contains("/papers/samples");
        assertThat(links).hasSizeGreaterThan(40).allSatisfy(link -> assertThat(PaperText.of(visitor, link))
                .contains("見本試用データのみ"));
    }

    @Test
    @DisplayName("テキスト版は、印とWindowsの改行の付いたUTF-8で渡す")
    void textsOpenInOldPrograms() {
        var answer = Visitor.loggedIn(port, "tantosha").getBytes("/papers/samples/agenda.txt");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.body()).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
    }

    private String address(String meeting) {
        return "/meetings/" + office.variable(meeting, "meetingId");
    }
}
