package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
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
@DisplayName("課題の経過の背骨と業務の図")
class SpineTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private ShiftedClock days;

    @Autowired
    private Clock clock;

    private final String title = "背骨のある課題" + UUID.randomUUID();
    private String instance;
    private String issue;

    @BeforeEach
    void anIssueIsRegistered() {
        instance = office.registerIssue(title);
        issue = office.variable(instance, "issueId");
    }

    @AfterEach
    void putBack() {
        days.reset();
    }

    @Test
    @DisplayName("P4 登録した課題は、起点から調整会議の付議待ちに進み、会議が決まるまでは事務局の番である")
    void aNewIssueWaitsForAMeeting() {
        assertThat(spine())
                .containsSubsequence("済み", "起点", "こども部会（提案）", "令和8年10月1日提起", "現在地", "調整会議", "この先", "全体会議", "この先", "回答");
        assertThat(place())
                .contains("調整会議の付議待ちです。取り上げる会議は、まだ決まっていません。担当は事務局（会議の準備）です。")
                .contains(Wareki.day(LocalDate.now(clock)) + "から続いています。");
    }

    @Test
    @DisplayName("P4 次第に載った課題は、取り上げる会議の日と名称を示す")
    void anIssueOnAnAgendaNamesItsMeeting() {
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(meeting, title);

        assertThat(place()).contains("令和8年12月3日（木）の「令和8年度", "調整会議」（準備中）で取り上げます。担当は調整会議です。");
    }

    @Test
    @DisplayName("P4 上程された課題は、調整会議の日、会議、結果、理由を示し、全体会議が現在地になる")
    void aSubmittedIssueStandsBeforeThePlenary() {
        office.hold("chosei", title, "SUBMIT", "市全体で取り組むため");

        assertThat(spine())
                .containsSubsequence(
                        "済み", "調整会議", "上程", "令和8年12月3日", "/meetings/", "理由等：市全体で取り組むため", "現在地", "全体会議", "付議待ち");
        assertThat(place()).contains("全体会議の付議待ちです。");
    }

    @Test
    @DisplayName("P4 調査・検討を頼む前は、その手続が現在地になり、頼んだ後は、依頼ごとに担当と期限を示す")
    void requestsStandSideBySide() {
        office.hold("chosei", title, "REFER", "実態を調べるため");
        assertThat(spine()).containsSubsequence("調整会議", "調査・検討依頼", "現在地", "次へ進む前の手続");
        assertThat(place()).contains("「専門部会の調査・検討」のうち、「調査・検討を依頼する」です。担当は事務局です。");

        ask("kodomo", "kyoju");

        assertThat(spine())
                .containsSubsequence("調整会議", "現在地", "専門部会の調査・検討", "こども部会", "回答待ち", "居住支援部会", "回答待ち", "この先", "全体会議");
        assertThat(place())
                .contains("こども部会の調査・検討（R8-依頼-", "）は、回答待ちです。担当はこども部会長です。", "担当は居住支援部会長です。")
                .contains("期限は" + Wareki.dayAndWeekday(LocalDate.now(clock).plusMonths(3)) + "です。");
    }

    @Test
    @DisplayName("M6 期限を過ぎた依頼は、色だけでなく、期限超過の文字と日数で示す")
    void whatIsLateIsSaidInWords() {
        office.hold("chosei", title, "REFER", "実態を調べるため");
        ask("kodomo");
        var due = LocalDate.now(clock).plusMonths(3);
        days.forward(due.toEpochDay() - LocalDate.now(clock).toEpochDay() + 5);

        assertThat(place()).contains("期限超過", "期限（%s）を5日過ぎています。".formatted(Wareki.dayAndWeekday(due)));
    }

    @Test
    @DisplayName("E12 協議が終わった課題は、お知らせの済んでいない出所と期限を示し、済むと完結する")
    void anAnswerIsOwedAndGiven() {
        office.hold("chosei", title, "RESOLVE", "関係機関で対応する。");
        assertThat(spine()).containsSubsequence("調整会議", "解決", "現在地", "回答", "こども部会長へ", "未了");
        assertThat(place()).contains("出所への検討結果のお知らせ（1件のうち1件が未了）の段階です。担当は事務局です。", "期限は");

        office.answer(instance, "対応を決めました。");

        assertThat(spine())
                .containsSubsequence("済み", "回答", "完結", "令和8年12月1日お知らせ")
                .doesNotContain("現在地");
        assertThat(place()).contains("この課題は完結しています。");
    }

    @Test
    @DisplayName("P4 業務の図は、課題が今いる所を示し、課題の名前も入力した内容も運ばない")
    void thePictureMarksThePlaceAndCarriesNothingElse() throws IOException {
        var answer = Visitor.loggedIn(port, "zacho").get("/issues/" + issue + "/picture");

        var picture = new ObjectMapper().readTree(answer.body());
        assertThat(StreamSupport.stream(picture.path("here").spliterator(), false)
                        .map(it -> it.asText()))
                .containsExactly("coordinationDecided");
        assertThat(picture.path("model").asText()).contains("bpmndi:BPMNShape", "id=\"coordinationDecided\"");
        assertThat(picture.fieldNames()).toIterable().containsExactlyInAnyOrder("model", "here");
        assertThat(answer.body()).doesNotContain(title, issue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soudan", "tantosha", Miharashi.SECRETARY})
    @DisplayName("R4 役職のない者、相談支援専門員、ほかの協議会の事務局には、課題の画面も図も一覧も見せない")
    void othersSeeNothing(String username) {
        miharashi.settleIn();
        var visitor = Visitor.loggedIn(port, username);

        for (var path : List.of("/issues/" + issue, "/issues/" + issue + "/picture")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(visitor.get(path).body()).doesNotContain(title, "bpmn");
        }
        assertThat(visitor.get("/issues").body()).doesNotContain(title);
    }

    @Test
    @DisplayName("P3 課題の一覧は、完結していないものを示し、年度を選ぶとその年度の全部を示す")
    void listsAreByYear() {
        office.hold("chosei", title, "RESOLVE", "関係機関で対応する。");
        var visitor = Visitor.loggedIn(port, "jimukyoku");
        assertThat(visitor.get("/issues").body()).contains(title);

        office.answer(instance, "対応を決めました。");

        assertThat(visitor.get("/issues").body()).doesNotContain(title);
        assertThat(visitor.get("/issues?year=2026").body()).contains(title);
        assertThat(visitor.get("/issues?year=2025").body()).doesNotContain(title);
        assertThat(visitor.get("/issues?year=-2000000000").statusCode()).isEqualTo(200);
    }

    private void ask(String... bodies) {
        var rows = Office.changed(office.rows(office.task(instance, "planReferrals"), "subcommittees"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("include", List.of(bodies).contains(row.path("ref").asText())));
        office.submit(
                office.task(instance, "planReferrals"),
                createVariables()
                        .putValueTyped("subcommittees", Office.json(rows))
                        .putValue("question", "受入れが進まない理由")
                        .putValue("due", LocalDate.now(clock).plusMonths(3).toString()));
    }

    @Test
    @DisplayName("C7 課題の画面は、次第に載った会議の日と、その先の会議体の見込みを示す")
    void theOutlookBeginsAtTheMeetingThatTakesItUp() {
        var on = LocalDate.now(clock).plusDays(40);
        var meeting = office.prepareMeeting("chosei", on.toString());
        office.compileAgenda(meeting, title);

        assertThat(outlook()).containsSubsequence("全体会議に諮るのは", "調整会議", Wareki.dayAndWeekday(on), "次第に入っています", "全体会議");
    }

    @Test
    @DisplayName("C7 調査・検討を頼んだ課題は、報告を採択する専門部会の会議から見込みを立てる")
    void theOutlookWaitsForReports() {
        office.hold("chosei", title, "REFER", "実態を調べるため");
        ask("kodomo", "kyoju");

        assertThat(outlook())
                .contains("専門部会等の報告（期限は" + Wareki.day(LocalDate.now(clock).plusMonths(3)) + "）を待っています。")
                .containsPattern("(?s)(こども|居住支援)部会.*調整会議.*全体会議</");
    }

    @Test
    @DisplayName("C7 協議が終わった課題に、上程見込みは示さない")
    void noOutlookOnceItIsOver() {
        office.hold("chosei", title, "RESOLVE", "周知したため");

        assertThat(Visitor.loggedIn(port, "jimukyoku").get("/issues/" + issue).body())
                .doesNotContain("上程見込み");
    }

    private String outlook() {
        return between("<h2>上程見込み", "</table>");
    }

    private String spine() {
        return between("<ol class=\"spine\">", "</ol>");
    }

    private String place() {
        return between("<section class=\"place\"", "</section>");
    }

    private String between(String from, String to) {
        var page = Visitor.loggedIn(port, "jimukyoku").get("/issues/" + issue).body();
        var start = page.indexOf(from);
        return page.substring(start, page.indexOf(to, start));
    }
}
