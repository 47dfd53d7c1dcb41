package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Ending;
import jp.kyogikai.meeting.Handling;
import jp.kyogikai.meeting.Inquorate;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.PostponedTooOften;
import jp.kyogikai.meeting.RowMismatch;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class MeetingFlowTests {

    @Autowired
    Office office;

    @Autowired
    MeetingBook book;

    @Autowired
    IssueProcess issues;

    @Autowired
    HistoryService history;

    private final String title = "会議の流れ" + UUID.randomUUID();

    @Test
    @DisplayName("差し戻された次第は、修正を求める点を示して事務局に戻り、承認されると招集に進む")
    void returnedAgendaComesBackWithTheRemark() {
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(meeting, title);

        office.review(meeting, "reviewAgenda", "RETURNED", "報告を先にすること。");

        assertThat(office.text(office.task(meeting, "compileAgenda"), "agendaRemark"))
                .isEqualTo("報告を先にすること。");
        office.compileAgenda(meeting, title);
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }

    @Test
    @DisplayName("個別支援会議の運営状況は、要綱設定で定めた会議体の次第の案に、報告として入る")
    void theStatusOfCasesStandsOnTheDraft() {
        var told = office.rows(office.task(office.prepareMeeting("chosei", "2026-12-03"), "compileAgenda"), "others");
        var other = office.rows(office.task(office.prepareMeeting("kodomo", "2026-12-03"), "compileAgenda"), "others");

        assertThat(told.findValuesAsText("title")).containsExactly("前回会議録の確認", "個別支援会議の運営状況");
        assertThat(told.findValuesAsText("kind")).containsExactly("APPROVAL", "REPORT");
        assertThat(other.findValuesAsText("title")).containsExactly("前回会議録の確認");
    }

    @Test
    @DisplayName("修正を求める点のない差し戻しは断り、確認の作業は残る")
    void returningWithoutARemarkLeavesTheTask() {
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(meeting, title);

        var refusal = refusal(() -> office.review(meeting, "reviewAgenda", "RETURNED", ""));

        assertThat(refusal).isEqualTo(new ReviewForm.RemarkMissing());
        assertThat(office.task(meeting, "reviewAgenda")).isNotNull();
    }

    @Test
    @DisplayName("差し戻された会議録も、修正を求める点を示して事務局に戻る")
    void returnedMinutesComeBackWithTheRemark() {
        office.registerIssue(title);
        var meeting = office.hold("chosei", title, "RESOLVE", "");
        office.writeMinutes(meeting, "協議した。");

        office.review(meeting, "reviewMinutes", "RETURNED", "発言者を補うこと。");

        var again = office.task(meeting, "writeMinutes");
        assertThat(office.text(again, "minutesRemark")).isEqualTo("発言者を補うこと。");
        assertThat(office.rows(again, "minutes").findValuesAsText("discussion")).contains("協議した。");
    }

    @Test
    @DisplayName("簡易の会議体は、人の作業が4つまでで、長の確認がない")
    void simpleBodyNeedsFourTasksAndNoChair() {
        var meeting = office.prepareMeeting("kodomo", "2026-12-03");
        office.compileAgenda(meeting, title);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "", "");
        office.runJobs();
        office.writeMinutes(meeting, "報告を受けた。");

        assertThat(office.isRunning(meeting)).isFalse();
        assertThat(tasksOf(meeting))
                .hasSizeLessThanOrEqualTo(4)
                .contains("compileAgenda")
                .noneMatch(task -> task.startsWith("review"));
    }

    @Test
    @DisplayName("標準の会議体は、人の作業が9つまでで、長が次第と会議録を確認する")
    void standardBodyNeedsNineTasksAndItsChair() {
        office.registerIssue(title);
        var meeting = office.hold("chosei", title, "RESOLVE", "");
        office.writeMinutes(meeting, "協議した。");
        office.review(meeting, "reviewMinutes", "APPROVED", "");

        assertThat(office.isRunning(meeting)).isFalse();
        assertThat(tasksOf(meeting)).hasSizeLessThanOrEqualTo(9).contains("reviewAgenda", "reviewMinutes");
    }

    @Test
    @DisplayName("定足数に達しない会議の議決は断り、何も記録しない")
    void inquorateMeetingRecordsNothing() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 5);

        var refusal = refusal(() -> office.takeResults(meeting, "SUBMIT", ""));

        assertThat(refusal).isEqualTo(new Inquorate("調整会議", 5, 11, 6, Article.unconfirmed()));
        assertThat(office.task(meeting, "takeResults")).isNotNull();
        assertThat(office.text(office.task(meeting, "takeResults"), "quorum")).isEqualTo(refusal.sentence());
    }

    @Test
    @DisplayName("定足数に達しない会議は議題を持ち越せ、次の会議に持越し1回と示す")
    void postponedMatterIsOfferedAgain() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 5);

        office.takeResults(meeting, "POSTPONED", "");
        office.runJobs();

        var next = office.prepareMeeting("chosei", "2026-12-17");
        assertThat(office.offered(next))
                .filteredOn(it -> it.contains(title))
                .hasSize(1)
                .allMatch(it -> it.endsWith("持越し1回）"));
    }

    @Test
    @DisplayName("2回持ち越した議題は、定足数に達した会議ではもう持ち越せず、達しない会議では持ち越せる")
    void aMatterIsNotLeftForEver() {
        office.registerIssue(title);
        office.hold("chosei", title, "POSTPONED", "");
        office.hold("chosei", title, "POSTPONED", "");
        var third = office.convene("chosei", title);
        office.takeAttendance(third, Integer.MAX_VALUE);

        var refusal = refusal(() -> office.takeResults(third, "POSTPONED", ""));

        assertThat(refusal).isInstanceOf(PostponedTooOften.class);
        assertThat(refusal.sentence()).contains("既に2回持ち越されています", "持越しは2回まで（根拠：既定（未確認））", "上程、解決、継続");
        assertThat(office.rows(office.task(third, "takeResults"), "results").toString())
                .contains("（持越しの限度：今回は結論を出す）");

        office.correctAttendance(third);
        office.takeAttendance(third, 5);
        office.takeResults(third, "POSTPONED", "");

        assertThat(office.offered(office.prepareMeeting("chosei", "2026-12-17")))
                .filteredOn(it -> it.contains(title))
                .singleElement()
                .asString()
                .endsWith("持越し3回：今回は結論を出す）");
    }

    @Test
    @DisplayName("定足数に達しない会議で報告のみとした議題は決まらず、会議は懇談会となり、議題は次の会議を待つ")
    void aTalkDecidesNothing() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 5);

        office.takeResults(meeting, "REPORTED", "意見交換をした。");
        office.runJobs();

        assertThat(card(meeting).ending()).isEqualTo(Ending.INFORMAL);
        assertThat(office.offered(office.prepareMeeting("chosei", "2026-12-17")))
                .filteredOn(it -> it.contains(title))
                .hasSize(1);
    }

    @Test
    @DisplayName("定足数に達せず、全ての議題を持ち越した会議は、流会となる")
    void nothingButPutOffIsNoMeeting() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 5);

        office.takeResults(meeting, "POSTPONED", "");

        assertThat(card(meeting).ending()).isEqualTo(Ending.LAPSED);
    }

    @Test
    @DisplayName("定足数に達しない会議は、承認の議題を了承とすることもできない")
    void inquorateMeetingApprovesNothing() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 5);
        var task = office.task(meeting, "takeResults");
        var rows = Office.changed(office.rows(task, "results"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("result", row.path("kind").asText().equals("承認") ? "NOTED" : "POSTPONED"));

        var refusal = refusal(() -> office.submit(task, createVariables().putValueTyped("results", Office.json(rows))));

        assertThat(refusal).isInstanceOf(Inquorate.class);
        assertThat(card(meeting).ending()).isNull();
    }

    @Test
    @DisplayName("次第に載せた後に取り下げられた議題は、結果を記録せずに会議を進められる")
    void aMatterTakenBackNeedsNoResult() {
        var issue = office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        issues.withdraw(new IssueId(office.variable(issue, "issueId")), "申出のため", Actor.system());

        office.takeResults(meeting, "SUBMIT", "");
        office.runJobs();

        assertThat(office.task(meeting, "writeMinutes")).isNotNull();
        assertThat(book.agenda(card(meeting).id()))
                .extracting(AgendaLine::handling)
                .contains(Handling.WITHDRAWN);
    }

    private MeetingCard card(String meeting) {
        return book.card(new MeetingId(office.variable(meeting, "meetingId")));
    }

    @Test
    @DisplayName("結果の画面から出欠を訂正すると、議決できるようになる")
    void attendanceIsCorrectedFromTheResults() {
        office.registerIssue(title);
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 5);

        office.correctAttendance(meeting);
        office.takeAttendance(meeting, 6);
        office.takeResults(meeting, "SUBMIT", "");

        office.runJobs();
        assertThat(office.task(meeting, "writeMinutes")).isNotNull();
    }

    @Test
    @DisplayName("出欠の訂正の画面は、記録した出欠から始まる")
    void correctionStartsFromWhatWasRecorded() {
        var meeting = office.prepareMeeting("kodomo", "2026-12-03");
        office.compileAgenda(meeting, title);
        office.takeAttendance(meeting, 1);

        office.correctAttendance(meeting);

        assertThat(office.rows(office.task(meeting, "takeAttendance"), "attendance")
                        .findValuesAsText("presence"))
                .containsOnlyOnce("PRESENT")
                .contains("ABSENT");
    }

    @Test
    @DisplayName("一つの会議の次第にある付議は、同じ会議体の別の会議には出さない")
    void matterOnOneAgendaIsNotOfferedToAnother() {
        office.registerIssue(title);
        var first = office.prepareMeeting("chosei", "2026-12-03");
        var second = office.prepareMeeting("chosei", "2026-12-17");

        office.compileAgenda(first, title);

        assertThat(office.offered(second)).noneMatch(it -> it.contains(title));
    }

    @Test
    @DisplayName("先に開いた画面から同じ付議を選んでも、二つの会議には載らない")
    void staleAgendaFormIsRefused() {
        office.registerIssue(title);
        var first = office.prepareMeeting("chosei", "2026-12-03");
        var second = office.prepareMeeting("chosei", "2026-12-17");
        var opened = office.task(second, "compileAgenda");
        var shown = office.agendaOf(opened, title);
        office.compileAgenda(first, title);

        var refusal = refusal(() -> office.submit(opened, shown));

        assertThat(refusal).isEqualTo(new RowMismatch.Unknown());
    }

    private List<String> tasksOf(String meeting) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(meeting)
                .activityType("userTask")
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}
