package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Plan;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.meeting.SeenSchedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Visitor;
import jp.kyogikai.workflow.MeetingMoves;
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
@DisplayName("会議の画面の現在地、出欠、会議録")
class MeetingPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Asking asking;

    @Autowired
    private DutyBook duties;

    @Autowired
    private MeetingBook book;

    @Autowired
    private MeetingMoves moves;

    @Autowired
    private Convening convening;

    @Autowired
    private Rescheduling rescheduling;

    @Autowired
    private ShiftedClock clock;

    private final String title = "会議の画面の課題" + UUID.randomUUID();
    private String instance;
    private String meeting;

    @BeforeEach
    void aMeetingIsPrepared() {
        office.registerIssue(title);
        instance = office.prepareMeeting("chosei", clock.today().plusDays(21).toString());
        meeting = "/meetings/" + office.variable(instance, "meetingId");
    }

    @AfterEach
    void putBack() {
        clock.reset();
    }

    @Test
    @DisplayName("P5 準備の間は、今の段階、担当、期限と、定足数が何人以上かを示す")
    void aPreparedMeetingTellsWhatIsNext() {
        assertThat(page("jimukyoku"))
                .contains("「準備」のうち、「次第を作成する」です。担当は事務局です。", "期限は%sです。".formatted(noticeDue()))
                .contains("定足数　", "人以上（委員", "出欠は、まだ記録されていません。", "会議の結果を記録した後に、作成します。");
    }

    @Test
    @DisplayName("C2・C3 閉庁日や、委員が重なる時間で準備を始めた会議は、次第の様式と会議の画面が日程の注意を示し、変更すると消える")
    void whatSpeaksAgainstTheDayIsSaid() {
        var other = office.prepareMeeting("zentai", "2029-01-16");
        instance = office.prepareMeeting("chosei", "2029-01-13");
        meeting = "/meetings/" + office.variable(instance, "meetingId");
        var task = office.task(instance, "compileAgenda");
        var closed = "令和11年1月13日（土）は閉庁日（土曜日）です。会場と委員の都合を確かめてください。";

        assertThat(office.text(task, "dayConcerns")).isEqualTo(closed);
        assertThat(page("jimukyoku")).contains("日程の注意　" + closed);
        assertThat(page("zacho")).doesNotContain("日程の注意");

        move("2029-01-16");
        assertThat(office.text(task, "dayConcerns"))
                .startsWith("同じ時間に"
                        + book.card(new MeetingId(office.variable(other, "meetingId")))
                                .title())
                .contains("重なります");

        move("2029-01-17");
        assertThat(office.text(task, "dayConcerns")).isEmpty();
        assertThat(page("jimukyoku")).doesNotContain("日程の注意");
    }

    @Test
    @DisplayName("C3 同じ会議体の会議が同じ日にあれば、様式は示し続けるが、その日のうちの時刻の変更では改めて示さない")
    void aSecondMeetingOfTheDayStaysAConcern() {
        office.prepareMeeting("chosei", "2029-01-18");
        instance = office.prepareMeeting("chosei", "2029-01-18");
        var id = new MeetingId(office.variable(instance, "meetingId"));
        var later = new Schedule(LocalDate.parse("2029-01-18"), LocalTime.of(18, 0), LocalTime.of(19, 0), "会議室");

        assertThat(office.text(office.task(instance, "compileAgenda"), "dayConcerns"))
                .startsWith("同じ日に");
        assertThat(moves.concerns(id, later, Actor.system())).noneMatch(it -> it.startsWith("同じ日に"));
    }

    @Test
    @DisplayName("C2 書面表決書の提出期限が閉庁日なら、会場ではなく、受け取れるかどうかを注意する")
    void ballotsAreSentToAnOpenOffice() {
        instance = office.prepareInWriting("chosei", "2029-01-20");

        assertThat(office.text(office.task(instance, "compileAgenda"), "dayConcerns"))
                .isEqualTo("令和11年1月20日（土）は閉庁日（土曜日）です。書面表決書を受け取れることを確かめてください。");
    }

    @Test
    @DisplayName("日程の注意は、中止した会議と、過ぎた日の会議には示さない")
    void whatIsOverIsNoConcern() {
        var ahead = planned("2077-09-04");
        var past = planned("2023-09-02");

        assertThat(rescheduling.concerns(ahead)).hasSize(1);
        convening.cancel(ahead, "台風のため", Actor.system());

        assertThat(rescheduling.concerns(ahead)).isEmpty();
        assertThat(rescheduling.concerns(past)).isEmpty();
    }

    private MeetingId planned(String on) {
        var plan = new Plan(new CouncilId(Office.COUNCIL), new BodyId("chosei"), MeetingKind.EXTRAORDINARY, at(on));
        return convening.plan(plan, Actor.system());
    }

    private void move(String on) {
        moves.move(new MeetingId(meeting.replace("/meetings/", "")), at(on), "日程の都合のため", Actor.system());
    }

    private static Schedule at(String on) {
        return new Schedule(LocalDate.parse(on), LocalTime.of(14, 0), LocalTime.of(16, 0), "会議室");
    }

    private String noticeDue() {
        var key = new DutyKey(DutyKind.NOTICE, meeting.replace("/meetings/", ""));
        return Wareki.dayAndWeekday(duties.find(key).orElseThrow().due());
    }

    @Test
    @DisplayName("P5 会長・部会長の確認を待つ間は、その長の番であり、事務局が代わって入力できることを示す")
    void theChairsTurnIsNamed() {
        office.compileAgenda(instance, title);

        assertThat(page("jimukyoku")).contains("「次第を確認する」です。担当は調整会議座長（事務局が代わって入力できます）です。");
    }

    @Test
    @DisplayName("P5 開いた会議は、定足数と出席の人数、委員ごとの出欠、議題の結果、会議録の期限を示す")
    void aHeldMeetingTellsWhoCameAndWhatWasDecided() {
        office.compileAgenda(instance, title);
        office.review(instance, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(instance, 8);
        office.takeResults(instance, "SUBMIT", "市全体で取り組むため");
        office.runJobs();

        assertThat(page("zacho"))
                .contains("・出席　8人（委員", "定足数に達しています。", "𠮷野 髙子", "相談支援事業所しおさい", "欠席")
                .contains(title, "上程", "市全体で取り組むため", "作成中です。確定の期限は", "「会議録を作成する」です。担当は事務局です。", "から続いています。期限は令和");
    }

    @Test
    @DisplayName("M1 結果概要を知らせたことは、事務局が会議の画面で記録し、画面に残る")
    void theOfficeEntersThatResultsWereTold() {
        office.compileAgenda(instance, title);
        office.review(instance, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(instance, 8);
        office.takeResults(instance, "SUBMIT", "");
        var on = clock.today().plusDays(21);
        clock.forward(21);

        assertThat(page("zacho")).contains("まだ知らせていません。").doesNotContain("知らせたことを記録する");
        Visitor.loggedIn(port, "jimukyoku")
                .submit(meeting, meeting + "/outline", Map.of("on", on.toString(), "how", "委員へメール"));

        assertThat(page("jimukyoku"))
                .contains(Wareki.day(on) + "に知らせました（委員へメール）。")
                .doesNotContain("知らせたことを記録する");
    }

    @Test
    @DisplayName("招集の後に日程を変更した会議の画面では、新たに招集する委員あての、変更前の日時のない開催通知も開ける")
    void whoComesInWithAMoveGetsAFirstNotice() {
        office.compileAgenda(instance, title);
        office.review(instance, "reviewAgenda", "APPROVED", "");
        var secretariat = Visitor.loggedIn(port, "jimukyoku");
        var papers = "/papers" + meeting;
        assertThat(secretariat.get(meeting).body()).doesNotContain(papers + "/first-notice");
        var id = new MeetingId(meeting.replace("/meetings/", ""));
        var before = book.card(id).schedule();

        moves.move(
                id,
                new Schedule(before.on().plusDays(1), before.from(), before.to(), before.place()),
                "会場の都合のため",
                Actor.system());

        assertThat(secretariat.get(meeting).body()).contains(papers + "/first-notice.pdf");
        assertThat(secretariat.get(papers + "/notice.html").body()).contains("変更前");
        assertThat(secretariat.get(papers + "/first-notice.html").body())
                .contains("開催について（通知）", Wareki.dayAndWeekday(before.on().plusDays(1)))
                .doesNotContain("変更前");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/outline", "/papers-sent"})
    @DisplayName("知らせた日と送付した日の年を誤ると、記録せずに直し方を示し、会議の画面は開ける")
    void aMistypedYearIsNotEntered(String entry) {
        var secretariat = Visitor.loggedIn(port, "jimukyoku");

        var refused = secretariat.submit(meeting, meeting + entry, Map.of("on", "0026-11-28", "how", "郵送"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("西暦26年11月28日は", "年を西暦4桁");
        assertThat(secretariat.get(meeting).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("R4 ほかの会議体の長には、会議の現在地は示し、委員の出欠と文書は示さない")
    void namesAreForThoseWhoMayOpenThePapers() {
        office.compileAgenda(instance, title);
        office.review(instance, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(instance, 8);

        assertThat(page("bukaicho-kenri")).contains("「結果を記録する」です。").doesNotContain("𠮷野 髙子", "定足数", "/papers/");
    }

    @Test
    @DisplayName("P5 中止した会議は、業務が終わったことと中止の理由を示す")
    void aCancelledMeetingHasEnded() {
        var card = book.card(new MeetingId(meeting.replace("/meetings/", "")));
        var seen = SeenSchedule.of(card.schedule()).words();
        Visitor.loggedIn(port, "jimukyoku")
                .submit(meeting, meeting + "/cancel", Map.of("reason", "台風のため", "seen", seen));

        assertThat(page("jimukyoku"))
                .contains("この業務は終わっています。", "台風のため", "会議を中止したため、作成しません。")
                .doesNotContain("まだ");
    }

    @Test
    @DisplayName("会議と依頼の図も、画面を開ける者にだけ示す")
    void picturesObeyThePage() {
        var issue = office.variable(office.registerIssue(title + "2"), "issueId");
        var referral = "/referrals/" + asking.ask(new IssueId(issue), "kodomo", "論点");

        for (var path : java.util.List.of(meeting, referral)) {
            assertThat(Visitor.loggedIn(port, "jimukyoku")
                            .get(path + "/picture")
                            .body())
                    .contains("BPMNShape");
            assertThat(Visitor.loggedIn(port, "jimukyoku").get(path).body()).contains(path + "/picture", "現在地");
            assertThat(Visitor.loggedIn(port, "soudan").get(path + "/picture").statusCode())
                    .isEqualTo(403);
        }
        assertThat(Visitor.loggedIn(port, "jimukyoku")
                        .get("/meetings/nowhere/picture")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("P2 会議の一覧は、年度ごとに示し、ほかの協議会のものを含まない")
    void meetingsAreListedByYear() {
        var visitor = Visitor.loggedIn(port, "jimukyoku");

        assertThat(visitor.get("/meetings?year=2026").body()).contains(meeting);
        assertThat(visitor.get("/meetings?year=2025").body()).doesNotContain(meeting);
        assertThat(Visitor.loggedIn(port, "soudan").get("/meetings").statusCode())
                .isEqualTo(403);
    }

    private String page(String username) {
        return Visitor.loggedIn(port, username).get(meeting).body();
    }
}
