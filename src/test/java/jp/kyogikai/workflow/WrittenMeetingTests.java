package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Ending;
import jp.kyogikai.meeting.Handling;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingCounts;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.meeting.NoticePaper;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.meeting.RowMismatch;
import jp.kyogikai.meeting.Tally;
import jp.kyogikai.meeting.WritingRefusal;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A matter that a meeting could not decide for want of members is settled by ballots sent in. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class WrittenMeetingTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final BodyId CHOSEI = new BodyId("chosei");
    private static final int ALL = Integer.MAX_VALUE;

    @Autowired
    Office office;

    @Autowired
    MeetingBook book;

    @Autowired
    MeetingPapers papers;

    @Autowired
    Notices notices;

    @Autowired
    Councils councils;

    @Autowired
    MeetingCounts counts;

    @Autowired
    Miharashi miharashi;

    private final String title = "書面で決める" + UUID.randomUUID();

    @Test
    @DisplayName("G12 定足数に達しない会議で「書面へ」とした議題は、書面の会議の次第の案で選ばれ、書面表決で決まる")
    void aMatterLeftToWritingIsDecidedByBallots() {
        var issue = office.registerIssue(title);
        leftToWriting();

        var meeting = office.prepareInWriting("chosei", "2026-12-10");
        assertThat(offered(meeting).path("include").asBoolean()).isTrue();
        assertThat(offered(meeting).path("heading").asText()).startsWith("【書面へ】");
        office.compileAgenda(meeting, title);
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        office.takeBallots(meeting, ALL, 1, "2");
        office.takeResults(meeting, "SUBMIT", "");
        office.runJobs();

        assertThat(card(meeting).ending()).isEqualTo(Ending.QUORATE);
        assertThat(office.offered(office.prepareMeeting("zentai", "2027-01-14")))
                .anyMatch(it -> it.contains(title));
        assertThat(office.isRunning(issue)).isTrue();
    }

    @Test
    @DisplayName("「書面へ」とした議題は、持越しの回数に数えず、ふつうの会議の次第の案では選ばれない")
    void leftToWritingIsNoPostponement() {
        office.registerIssue(title);
        leftToWriting();

        var row = offered(office.prepareMeeting("chosei", "2026-12-17"));

        assertThat(row.path("include").asBoolean()).isFalse();
        assertThat(row.path("heading").asText()).startsWith("【書面へ】").doesNotContain("持越し");
    }

    @Test
    @DisplayName("全ての議題を「書面へ」とした会議は、流会となる")
    void aMeetingThatLeavesAllToWritingLapsed() {
        office.registerIssue(title);

        assertThat(card(leftToWriting()).ending()).isEqualTo(Ending.LAPSED);
    }

    @Test
    @DisplayName("書面表決書の提出が定足数に達しない会議は、持越しだけを記録でき、不成立となる")
    void tooFewBallotsDecideNothing() {
        office.registerIssue(title);
        var meeting = office.conveneInWriting("chosei", title);
        office.takeBallots(meeting, 5, 0, "");

        var refusal = refusal(() -> office.takeResults(meeting, "SUBMIT", ""));

        assertThat(refusal).isEqualTo(new WritingRefusal.TooFewBallots("調整会議", 5, 11, 6, Article.unconfirmed()));
        assertThat(office.rows(office.task(meeting, "takeResults"), "outcomes").findValuesAsText("label"))
                .contains("次回へ持越し")
                .doesNotContain("報告のみ", "書面へ");
        office.takeResults(meeting, "POSTPONED", "");
        office.runJobs();
        assertThat(card(meeting).ending()).isEqualTo(Ending.FAILED);
        assertThat(minutes(meeting).quorum()).endsWith("このため、不成立とした。");
        assertThat(offered(office.prepareMeeting("chosei", "2026-12-17"))
                        .path("heading")
                        .asText())
                .endsWith("持越し1回）");
    }

    @Test
    @DisplayName("反対が多い議題は議決とせず、次の会議で協議する")
    void whatBallotsDoNotCarryGoesToAMeeting() {
        office.registerIssue(title);
        var meeting = office.conveneInWriting("chosei", title);
        var position = matter(meeting).position();
        office.takeBallots(meeting, 10, 6, Integer.toString(position));

        var refusal = refusal(() -> office.takeResults(meeting, "SUBMIT", ""));

        assertThat(refusal)
                .isEqualTo(new WritingRefusal.NotCarried(
                        title,
                        new Tally(4, 6),
                        councils.council(COUNCIL).body(CHOSEI).decision()));
        assertThat(refusal.sentence())
                .isEqualTo("「%s」は賛成4人、反対6人で、議決に必要な賛成（出席者の過半数、根拠：既定（未確認））がないため、議決を記録できません。".formatted(title)
                        + "「次回へ持越し」にして会議で協議するか、書面表決の記録を訂正してください。");
        office.takeResults(meeting, "POSTPONED", "");
        office.runJobs();
        assertThat(matter(meeting).handling()).isEqualTo(Handling.POSTPONED);
    }

    @Test
    @DisplayName("持越しの限度に達した議題も、書面で決まらなければ会議に戻せる")
    void theLimitOfPostponementsIsNoDeadlock() {
        office.registerIssue(title);
        office.hold("chosei", title, "POSTPONED", "");
        office.hold("chosei", title, "POSTPONED", "");
        var meeting = office.conveneInWriting("chosei", title);
        office.takeBallots(meeting, ALL, ALL, Integer.toString(matter(meeting).position()));

        office.takeResults(meeting, "POSTPONED", "");
        office.runJobs();

        assertThat(card(meeting).ending()).isEqualTo(Ending.QUORATE);
        assertThat(matter(meeting).handling()).isEqualTo(Handling.POSTPONED);
    }

    @Test
    @DisplayName("書面の会議録は、提出した委員と賛否、提出のなかった委員、議題ごとの数を示し、議長を示さない")
    void minutesTellHowTheBallotsStood() {
        office.registerIssue(title);
        var meeting = office.conveneInWriting("chosei", title);
        office.takeBallots(meeting, 10, 1, "%d、1".formatted(matter(meeting).position()));
        office.takeResults(meeting, "RESOLVE", "");
        office.runJobs();

        var minutes = minutes(meeting);

        assertThat(minutes.inWriting()).isTrue();
        assertThat(minutes.place()).isEqualTo("書面による開催");
        assertThat(minutes.chair()).isNull();
        assertThat(minutes.present().get(0).attendance())
                .isEqualTo("議題1、%dに反対".formatted(matter(meeting).position()));
        assertThat(minutes.absent())
                .extracting(MinutesPaper.Attendee::attendance)
                .containsExactly("未提出");
        assertThat(minutes.items().get(matter(meeting).position() - 1).result())
                .isEqualTo(Outcome.RESOLVE.label() + "（賛成9人、反対1人）");
        assertThat(minutes.quorum()).isEqualTo("委員11人中10人が書面表決書を提出し、定足数（過半数・6人）に達したので、会議は成立した。");
    }

    @Test
    @DisplayName("N1 書面の会議の通知は、提出期限を示し、議題ごとに賛否を記す書面表決書を付ける")
    void theNoticeCarriesABallot() {
        office.registerIssue(title);
        var meeting = office.conveneInWriting("chosei", title);

        var notice = notices.notice(id(meeting), Actor.system());

        assertThat(notice.inWriting()).isTrue();
        assertThat(notice.day()).isEqualTo("令和8年12月10日（木）");
        assertThat(notice.answers()).containsExactly("賛成", "反対");
        assertThat(notice.items())
                .contains(new NoticePaper.Item(title, "協議", true), new NoticePaper.Item("個別支援会議の運営状況", "報告", false));
    }

    @Test
    @DisplayName("書面開催の定めのない会議体では、書面の会議を断る")
    void theCharterHasToAllowIt() {
        var elsewhere = elsewhere();
        var body = councils.council(Miharashi.COUNCIL).body(new BodyId("shien"));

        var refusal = refusal(() -> elsewhere.prepareInWriting("shien", "2026-12-10"));

        assertThat(refusal).isEqualTo(new WritingRefusal.NotKnown(body));
        assertThat(refusal.sentence()).isEqualTo("相談支援部会には書面開催の定めがありません（根拠：既定（未確認））。会議を開いて協議してください。");
    }

    @Test
    @DisplayName("要綱設定で数えるとした書面の会議は、定例の回数に数える")
    void theCharterMayCountIt() {
        var before = planned();

        elsewhere().prepareInWriting("kyogikai", "2026-12-10");

        assertThat(planned()).isEqualTo(before + 1);
    }

    private Office elsewhere() {
        miharashi.settleIn();
        return office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
    }

    private int planned() {
        return counts.of(Miharashi.COUNCIL, new BodyId("kyogikai"), new FiscalYear(2026))
                .planned();
    }

    @Test
    @DisplayName("定足数に達した会議の議題と、付議でない議題は、「書面へ」とできない")
    void onlyWhatCannotBeDecidedGoesToWriting() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, ALL);
        assertThat(refusal(() -> office.takeResults(meeting, "WRITTEN", "")))
                .isEqualTo(new WritingRefusal.CanDecideNow(title));

        office.correctAttendance(meeting);
        office.takeAttendance(meeting, 5);
        var task = office.task(meeting, "takeResults");
        var all = Office.changed(
                office.rows(task, "results"),
                row -> row.put("id", row.path("ref").asText()).put("result", "WRITTEN"));

        assertThat(refusal(() -> office.submit(task, createVariables().putValueTyped("results", Office.json(all)))))
                .isEqualTo(new WritingRefusal.OnlyMatters("前回会議録の確認"));
    }

    @Test
    @DisplayName("次第にない番号への反対、番号のない反対、欠けた委員は断り、書面表決の作業は残る")
    void ballotsAreReadWithCare() {
        var meeting = office.conveneInWriting("chosei", "（課題なし）");
        var rows = office.rows(office.task(meeting, "takeBallots"), "ballots");
        Office.changed(rows, row -> row.put("id", row.path("ref").asText()).put("ballot", "FOR"));
        var name = rows.get(0).path("name").asText();

        first(rows).put("ballot", "AGAINST").put("against", "９");
        assertThat(record(meeting, rows)).isEqualTo(new BallotRow.NoSuchItem(name, "９", 2));
        first(rows).put("against", "");
        assertThat(record(meeting, rows).sentence()).startsWith(name + "さんが反対する議題の番号が入力されていません。");
        first(rows).put("ballot", "FOR");
        rows.remove(1);
        assertThat(record(meeting, rows)).isInstanceOf(RowMismatch.Missing.class);

        assertThat(office.task(meeting, "takeBallots")).isNotNull();
    }

    @Test
    @DisplayName("書面表決の訂正の画面は、記録した賛否から始まる")
    void correctionStartsFromWhatWasRecorded() {
        var meeting = office.conveneInWriting("chosei", "（課題なし）");
        office.takeBallots(meeting, 10, 1, "１，２");

        office.correctAttendance(meeting);

        var rows = office.rows(office.task(meeting, "takeBallots"), "ballots");
        assertThat(rows.get(0).path("against").asText()).isEqualTo("1、2");
        assertThat(rows.findValuesAsText("ballot")).containsOnlyOnce("AGAINST").containsOnlyOnce("NONE");
    }

    private String leftToWriting() {
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 5);
        office.takeResults(meeting, "WRITTEN", "");
        office.runJobs();
        return meeting;
    }

    private JsonNode offered(String meeting) {
        for (var row : office.rows(office.task(meeting, "compileAgenda"), "matters")) {
            if (row.path("heading").asText().contains(title)) {
                return row;
            }
        }
        throw new AssertionError(title + " is not offered");
    }

    private Refusal record(String meeting, ArrayNode rows) {
        return refusal(() -> office.submit(
                office.task(meeting, "takeBallots"), createVariables().putValueTyped("ballots", Office.json(rows))));
    }

    private static ObjectNode first(ArrayNode rows) {
        return (ObjectNode) rows.get(0);
    }

    private AgendaLine matter(String meeting) {
        return book.agenda(id(meeting)).stream()
                .filter(line -> line.entry().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private MinutesPaper minutes(String meeting) {
        return papers.minutes(id(meeting), Actor.system());
    }

    private MeetingCard card(String meeting) {
        return book.card(id(meeting));
    }

    private MeetingId id(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }
}
