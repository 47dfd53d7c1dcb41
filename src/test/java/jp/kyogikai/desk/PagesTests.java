package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.Plan;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.meeting.SeenSchedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
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
class PagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private MeetingBook book;

    @Autowired
    private Rescheduling rescheduling;

    @Autowired
    private Convening convening;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private Clock clock;

    private final String title = "画面に出る課題" + UUID.randomUUID();
    private String issue;
    private String instance;
    private String meeting;

    @BeforeEach
    void anAgendaIsCompiled() {
        issue = office.variable(office.registerIssue(title), "issueId");
        instance = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(instance, title);
        meeting = office.variable(instance, "meetingId");
    }

    @ParameterizedTest
    @CsvSource({
        "jimukyoku, html, text/html;charset=UTF-8",
        "zacho, html, text/html;charset=UTF-8",
        "jimukyoku, pdf, application/pdf",
        "zacho, pdf, application/pdf"
    })
    @DisplayName("事務局と座長は、次第を画面とPDFで開ける")
    void secretariatAndChairOpenTheAgenda(String username, String format, String type) {
        var answer = Visitor.loggedIn(port, username).get("/papers/meetings/" + meeting + "/agenda." + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    @DisplayName("見本の次第には、見本と示す")
    void samplePaperSaysSo() {
        var page = Visitor.loggedIn(port, "jimukyoku")
                .get("/papers/meetings/" + meeting + "/agenda.html")
                .body();

        assertThat(page).contains("見本", title);
    }

    @Test
    @DisplayName("開催通知は、招集の前は案と示し、招集の後は日付を入れて、議題と出欠連絡票を示す")
    void theNoticeFollowsTheConvocation() {
        var before = notice();
        office.review(instance, "reviewAgenda", "APPROVED", "");

        var after = notice();

        assertThat(before).contains("の開催について（通知）（案）", "令和　　年　　月　　日");
        assertThat(after)
                .contains("の開催について（通知）", "座長　波岡 しおり", title, "令和8年12月3日（木）", "オンラインで出席")
                .contains(Wareki.day(LocalDate.now(clock)))
                .doesNotContain("（案）", "代理人が出席");
    }

    @ParameterizedTest
    @CsvSource({
        "jimukyoku, html, text/html;charset=UTF-8",
        "zacho, html, text/html;charset=UTF-8",
        "zacho, pdf, application/pdf"
    })
    @DisplayName("個別支援会議の運営状況は、調整会議の会議の画面から、画面とPDFで開ける")
    void theMeetingPageLeadsToTheStatusOfCases(String username, String format, String type) {
        var visitor = Visitor.loggedIn(port, username);
        var paper = "/papers/meetings/" + meeting + "/case-status." + format;

        var answer = visitor.get(paper);

        assertThat(visitor.get("/meetings/" + meeting).body()).contains(paper);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    @DisplayName("運営状況を報告しない会議体の画面には、その文書がなく、開くと理由を示す")
    void otherBodiesHaveNoStatusOfCases() {
        var other = office.variable(office.prepareMeeting("kodomo", "2026-12-03"), "meetingId");
        var visitor = Visitor.loggedIn(port, "jimukyoku");

        var answer = visitor.get("/papers/meetings/" + other + "/case-status.html");

        assertThat(visitor.get("/meetings/" + other).body()).doesNotContain("case-status");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("個別支援会議の運営状況がありません");
    }

    private String notice() {
        return Visitor.loggedIn(port, "jimukyoku")
                .get("/papers/meetings/" + meeting + "/notice.html")
                .body();
    }

    @ParameterizedTest
    @CsvSource({
        "tantosha, agenda",
        "bukaicho-kenri, agenda",
        "tantosha, notice",
        "bukaicho-kenri, notice",
        "bukaicho-kenri, case-status"
    })
    @DisplayName("ほかの者には、次第も開催通知も運営状況も開けないことを文で示す")
    void othersDoNotOpenThePapers(String username, String paper) {
        var answer = Visitor.loggedIn(port, username).get("/papers/meetings/" + meeting + "/" + paper + ".html");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ことができるのは").doesNotContain(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/papers/meetings/nowhere/agenda.html",
                "/papers/meetings/nowhere/minutes.pdf",
                "/papers/answers/nowhere.html",
                "/meetings/nowhere",
                "/years/nowhere/2027",
                "/ledger?council=nowhere",
                "/issues/nowhere"
            })
    @DisplayName("ない文書や会議や課題には、404と日本語の文を返す")
    void unknownIsSaidInJapanese(String path) {
        var answer = Visitor.loggedIn(port, "jimukyoku").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("お探しの協議会、課題、事例、会議又は文書はありません。");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, お探しの画面はありません。",
        "/years/kisarazu/soon, 400, アドレス又は入力した内容を読み取れません。",
        "/years/kisarazu/1, 409, 「1」は年度として読み取れません。",
        "/ledger?year=1, 409, 「1」は年度として読み取れません。",
        "/ledger?year=soon, 400, アドレス又は入力した内容を読み取れません。",
        "/papers/years/kisarazu/1/plan.html, 409, 「1」は年度として読み取れません。",
        "/error, 500, 予期しない不具合のため"
    })
    @DisplayName("ないアドレス、読み取れない年度、予期しない不具合は、英語ではなく日本語の画面で示す")
    void nothingIsSaidInEnglish(String path, int status, String sentence) {
        var answer = Visitor.loggedIn(port, "jimukyoku").get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence, "「今日」の画面へ戻る", ">今日</a>").doesNotContain("Whitelabel", "Error");
    }

    @Test
    @DisplayName("課題の画面は、番号、題、出所、付議の経過を示す")
    void issuePageShowsItsWay() {
        var page = Visitor.loggedIn(port, "jimukyoku").get("/issues/" + issue).body();

        assertThat(page).contains(title, "-課題-", "こども部会", "調整会議", "付議待ち");
    }

    @Test
    @DisplayName("会議の画面は、日時、場所、議題を示す")
    void meetingPageShowsItsAgenda() {
        var page = Visitor.loggedIn(port, "zacho").get("/meetings/" + meeting).body();

        assertThat(page).contains(title, "令和8年12月3日（木）", "午後2時から午後4時まで", "木更津市役所 会議室");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/", "/issues/"})
    @DisplayName("役職のない者には、会議も課題も見せない")
    void pagesAreForThoseWhoServe(String kind) {
        var answer = Visitor.loggedIn(port, "tantosha").get(kind + (kind.equals("/issues/") ? issue : meeting));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(title);
    }

    @Test
    @DisplayName("合言葉のない中止の送信は断り、会議は準備中のままである")
    void forgedCancellationIsRefused() {
        var answer =
                Visitor.loggedIn(port, "jimukyoku").post("/meetings/" + meeting + "/cancel", Map.of("reason", "偽の中止"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(state()).isEqualTo(MeetingState.PREPARING);
    }

    @Test
    @DisplayName("事務局は、会議の画面から中止できる")
    void secretariatCancelsOnThePage() {
        var answer = cancel("jimukyoku", "台風のため");

        assertThat(Visitor.location(answer)).isEqualTo("/meetings/" + meeting);
        assertThat(state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(office.isRunning(instance)).isFalse();
    }

    @Test
    @DisplayName("C8 招集の後に中止した会議には、紙で送る開催中止のお知らせがあり、通知した日と中止した日を示し、理由は示さない")
    void aCancelledMeetingHasALetter() {
        office.review(instance, "reviewAgenda", "APPROVED", "");
        var visitor = Visitor.loggedIn(port, "jimukyoku");
        var letter = "/papers/meetings/" + meeting + "/cancellation.html";
        var before = visitor.get(letter);

        cancel("jimukyoku", "台風のため");

        assertThat(before.statusCode()).isEqualTo(409);
        assertThat(before.body()).contains("中止するまで開けません");
        assertThat(visitor.get("/meetings/" + meeting).body())
                .contains(letter)
                .doesNotContain("/papers/meetings/" + meeting + "/minutes");
        assertThat(visitor.get(letter).body())
                .contains("の中止について（お知らせ）", Wareki.day(LocalDate.now(clock)) + "に通知した標記の会議は、中止する")
                .doesNotContain("台風");
    }

    @Test
    @DisplayName("C8 招集の前に中止した会議には、知らせる相手がいないので、開催中止のお知らせを示さない")
    void nobodyIsToldOfWhatNobodyWasCalledTo() {
        cancel("jimukyoku", "台風のため");

        assertThat(Visitor.loggedIn(port, "jimukyoku")
                        .get("/meetings/" + meeting)
                        .body())
                .contains("台風のため")
                .doesNotContain("cancellation");
    }

    @Test
    @DisplayName("理由のない中止は、文を示して断る")
    void cancellationNeedsAReason() {
        var answer = cancel("jimukyoku", " ");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("「中止の理由」が入力されていません。");
        assertThat(state()).isEqualTo(MeetingState.PREPARING);
    }

    @Test
    @DisplayName("座長の画面には、中止の欄がない")
    void chairSeesNoCancellation() {
        var page = Visitor.loggedIn(port, "zacho").get("/meetings/" + meeting).body();

        assertThat(page).doesNotContain("/cancel");
    }

    @Test
    @DisplayName("日程の変更は、変わることを示してから行う。確かめただけでは何も変わらない")
    void aMoveIsShownFirst() {
        var shown = moveBy("check", "2026-12-26", "会場の都合のため");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("令和8年12月3日（木）", "令和8年12月26日（土）", "閉庁日（土曜日）", "この内容で変更する");
        assertThat(book.card(new MeetingId(meeting)).schedule().on()).isEqualTo("2026-12-03");
    }

    @Test
    @DisplayName("事務局は会議の日程を変更でき、会議の画面に変更前の日時と理由が残る")
    void secretariatMovesOnThePage() {
        var answer = moveBy("", "2026-12-10", "会場の都合のため");

        assertThat(Visitor.location(answer)).isEqualTo("/meetings/" + meeting);
        assertThat(Visitor.loggedIn(port, "jimukyoku")
                        .get("/meetings/" + meeting)
                        .body())
                .contains("令和8年12月10日（木）", "日程の変更", "令和8年12月3日（木）", "会場の都合のため");
    }

    @Test
    @DisplayName("C8 確かめた後にほかの人が変更していた会議は、上書きせず、誰がいつ変更したかと今の日程を示す")
    void aMoveDoesNotOverwriteAnother() {
        var before = seen();
        moveBy("", "2026-12-10", "会場の都合のため");

        var late = move(before, "2026-12-17", "委員の都合のため");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("画面に示した後に変わっています。", "ユーザー名「jimukyoku」の利用者が、" + Wareki.day(LocalDate.now(clock)))
                .contains("今の日程は令和8年12月10日（木）", "2026-12-17", "委員の都合のため");
        assertThat(book.card(new MeetingId(meeting)).schedule().on()).isEqualTo("2026-12-10");
    }

    @Test
    @DisplayName("C8 同じ変更を2度送っても、変更は1度だけで、会議の画面へ進む")
    void aMoveSentTwiceIsOne() {
        var before = seen();
        move(before, "2026-12-10", "会場の都合のため");

        var again = move(before, "2026-12-10", "会場の都合のため");

        assertThat(Visitor.location(again)).isEqualTo("/meetings/" + meeting);
        assertThat(rescheduling.history(new MeetingId(meeting))).hasSize(1);
    }

    @Test
    @DisplayName("C8 確かめた後にほかの人が日程を変更していた会議は、中止せずに今の日程を示し、同じ中止を2度送っても差し支えない")
    void callingOffMindsTheMoveOfAnother() {
        var before = seen();
        moveBy("", "2026-12-10", "会場の都合のため");

        var late = cancel("jimukyoku", before, "台風のため");
        var shown = cancel("jimukyoku", seen(), "台風のため");
        var again = cancel("jimukyoku", seen(), "台風のため");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("画面に示した後に変わっています。", "令和8年12月10日（木）", "台風のため");
        assertThat(Visitor.location(shown)).isEqualTo("/meetings/" + meeting);
        assertThat(Visitor.location(again)).isEqualTo("/meetings/" + meeting);
        assertThat(state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    @DisplayName("受け付けられない変更は、理由を示し、入力したものを残す")
    void aRefusedMoveKeepsWhatWasTyped() {
        var answer = moveBy("check", "2027-04-02", "年度をまたぐ理由");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("令和8年度", "に入っていません", "2027-04-02", "年度をまたぐ理由");
    }

    @Test
    @DisplayName("座長は会議の日程を変更できない")
    void chairMovesNothing() {
        var visitor = Visitor.loggedIn(port, "zacho");

        assertThat(visitor.get("/meetings/" + meeting).body()).doesNotContain("/move");
        assertThat(visitor.get("/meetings/" + meeting + "/move").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("C8 タスクから来た人は、変更の後に、そのタスクへ戻る")
    void whoeverCameFromATaskGoesBackToIt() {
        var address = "/meetings/" + meeting + "/move";
        var clerk = Visitor.loggedIn(port, "jimukyoku");
        var task = "/camunda/app/tasklist/default/#/?task="
                + office.task(instance, "reviewAgenda").getId();

        var page = clerk.get(address + "?back=task").body();
        var answer = clerk.submit(
                address,
                Map.of(
                        "on", "2026-12-11",
                        "from", "14:00",
                        "to", "16:00",
                        "place", "市役所",
                        "reason", "会場の都合のため",
                        "seen", seen(),
                        "back", "task"));

        assertThat(page).contains(task, "タスク「次第を確認する」に戻る");
        assertThat(Visitor.location(answer)).isEqualTo(task);
    }

    @Test
    @DisplayName("C8 中止は、起こることを示してから行う。確かめただけでは何も変わらない")
    void callingOffIsShownFirst() {
        var address = "/meetings/" + meeting;

        var shown = Visitor.loggedIn(port, "jimukyoku")
                .submit(address + "/move", address + "/cancel/check", Map.of("reason", "台風のため"));
        var empty = Visitor.loggedIn(port, "jimukyoku")
                .submit(address + "/move", address + "/cancel/check", Map.of("reason", " "));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("中止すると起こること", "台風のため", "この会議を中止する", "この会議体の次の会議を待ちます");
        assertThat(empty.statusCode()).isEqualTo(409);
        assertThat(empty.body()).doesNotContain("この会議を中止する");
        assertThat(state()).isEqualTo(MeetingState.PREPARING);
    }

    @Test
    @DisplayName("開催回数台帳の画面は、定め、開催、予定、状況及び内訳を示す")
    void theLedgerIsAPage() {
        var page = Visitor.loggedIn(port, "jimukyoku").get("/ledger?year=2026").body();

        assertThat(page).contains("開催回数台帳　令和8年度", "こども部会", "年4回程度", "開催可能", "内訳", "/meetings/" + meeting);
    }

    @Test
    @DisplayName("採択された課題の画面には、課題の取下げを示さない")
    void anAdoptedIssueIsNotOfferedForWithdrawal() {
        var adopted = "採択された課題" + UUID.randomUUID();
        var page = "/issues/" + office.variable(office.registerIssue(adopted), "issueId");
        var clerk = Visitor.loggedIn(port, "jimukyoku");
        var before = clerk.get(page).body();

        office.hold("chosei", adopted, "SUBMIT", "");
        office.hold("zentai", adopted, "ADOPT", "");

        assertThat(before).contains("課題の取下げ");
        assertThat(clerk.get(page).body()).contains("採択").doesNotContain("課題の取下げ");
    }

    @Test
    @DisplayName("C5 開催回数台帳の画面は、会議体ごとに、開催、予定、不足及び状況を数で示す")
    void theLedgerCounts() {
        office.prepareRegular("zentai", "2068-05-17");
        convening.cancel(planned("zentai", "2068-09-13"), "台風のため", Actor.system());

        var page = Visitor.loggedIn(port, "jimukyoku").get("/ledger?year=2068").body();

        assertThat(page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .containsPattern("全体会議 年2回 根拠　\\S+ .*?0 1 1 12以上 中止1 進行中 あと1回の日程が決まっていません。");
    }

    @Test
    @DisplayName("K2 開催回数台帳の画面は、合計の指標を、数えた会議とともに示す")
    void theLedgerTellsWhatSeveralBodiesReach() {
        miharashi.settleIn();
        var plan = new Plan(Miharashi.COUNCIL, new BodyId("shien"), MeetingKind.REGULAR, on("2068-05-17"));
        var counted = convening.plan(plan, Actor.system());

        var page = Visitor.loggedIn(port, Miharashi.SECRETARY)
                .get("/ledger?year=2068")
                .body();

        assertThat(page)
                .containsSubsequence("合計の指標", "部会の開催回数", "7回以上", "要綱第7条", ">0回<", ">1<")
                .containsSubsequence("部会の開催回数の内訳", "数える会議体　", "数え方の根拠　要綱第7条", "/meetings/" + counted.value());
    }

    private MeetingId planned(String body, String day) {
        var plan = new Plan(new CouncilId(Office.COUNCIL), new BodyId(body), MeetingKind.REGULAR, on(day));
        return convening.plan(plan, Actor.system());
    }

    private static Schedule on(String day) {
        return new Schedule(LocalDate.parse(day), LocalTime.of(14, 0), LocalTime.of(16, 0), "会議室");
    }

    @Test
    @DisplayName("役職のない者は、協議会の開催回数台帳を開けない")
    void theLedgerIsForThoseWhoServe() {
        var visitor = Visitor.loggedIn(port, "tantosha");

        assertThat(visitor.get("/ledger?council=kisarazu").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/ledger").body()).doesNotContain("こども部会");
    }

    private HttpResponse<String> moveBy(String step, String on, String reason) {
        return step.isEmpty() ? move(seen(), on, reason) : send("/move/" + step, "", on, reason);
    }

    private HttpResponse<String> move(String seen, String on, String reason) {
        return send("/move", seen, on, reason);
    }

    private HttpResponse<String> send(String step, String seen, String on, String reason) {
        var typed =
                Map.of("on", on, "from", "14:00", "to", "16:00", "place", "市役所 会議室", "reason", reason, "seen", seen);
        return Visitor.loggedIn(port, "jimukyoku")
                .submit("/meetings/" + meeting + "/move", "/meetings/" + meeting + step, typed);
    }

    private HttpResponse<String> cancel(String username, String reason) {
        return cancel(username, seen(), reason);
    }

    private HttpResponse<String> cancel(String username, String seen, String reason) {
        var address = "/meetings/" + meeting;
        return Visitor.loggedIn(port, username)
                .submit(address, address + "/cancel", Map.of("reason", reason, "seen", seen));
    }

    /** The schedule as a preview shows it now. */
    private String seen() {
        return SeenSchedule.of(book.card(new MeetingId(meeting)).schedule()).words();
    }

    private MeetingState state() {
        return book.card(new MeetingId(meeting)).state();
    }
}
