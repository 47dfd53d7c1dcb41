package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.ActivityRefusal;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.ItemState;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.ProgramPaper;
import jp.kyogikai.program.ProgramPapers;
import jp.kyogikai.program.ProgramRefusal;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.UndertakingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What was planned is counted from what was recorded, and the report tells the same; each test has a year of its own. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("J5 計画の事項は記録から数えられ、事業報告に同じ数が載る")
class ProgramReportTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @Autowired
    Office office;

    @Autowired
    Programming programming;

    @Autowired
    ActivityLedger ledger;

    @Autowired
    PlanProgress progress;

    @Autowired
    ProgramPapers papers;

    @Test
    @DisplayName("会議と活動で計画の事項が自動で達成となり、数えない事項は報告で述べるまで提出できない")
    void theReportTellsWhatTheRecordsSay() {
        programming.adopt(2022, items());
        hold("2022-05-20");
        enter("支援者向け研修会", "研修会", "2022-09-10", null);
        enter("福祉フォーラム", "フォーラム・講演会", "2022-10-10", null);

        assertThat(progress(2022)).extracting(ItemProgress::done).containsExactly(1, 1, 0);
        assertThat(progress(2022))
                .extracting(ItemProgress::state)
                .containsExactly(ItemState.MET, ItemState.UNMET, ItemState.UNTOLD);

        var report = programming.begin("REPORT", 2022);
        assertThat(refusal(() -> programming.send(report, "kodomo")))
                .isEqualTo(new ProgramRefusal.NotReported("空き状況の一覧の更新"));
        assertThat(office.rows(programming.draft(report, "kodomo"), "items"))
                .extracting(row -> row.path("heading").asText())
                .contains("支援者向け研修会（計画　研修会　2回、実績　1回、未達）");
        sendReport(report);
        programming.sendAll(report);
        programming.compile(report, "FORWARD", "");
        var id = programming.id(report);
        programming.hear("令和4年度事業報告");

        var paper = papers.paper(id, Actor.system());
        assertThat(paper.draft()).isFalse();
        assertThat(part(paper).items())
                .extracting(ProgramPaper.Item::planned, ProgramPaper.Item::done)
                .containsExactly(tuple("1回", "1回"), tuple("2回", "1回"), tuple("", ""));
        assertThat(part(paper).meetings()).extracting(ProgramPaper.Held::date).containsExactly("令和4年5月20日");
        assertThat(part(paper).activities()).extracting(ProgramPaper.Held::what).containsExactly("支援者向け研修会", "福祉フォーラム");
    }

    @Test
    @DisplayName("報告の提出がないまま締め切られた会議体の数えない事項は、報告待ちのままとせず、報告なしと載る")
    void aSilentReportAwaitsNothing() {
        programming.adopt(2083, items());
        var report = programming.begin("REPORT", 2083);
        assertThat(part(papers.paper(programming.id(report), Actor.system())).items())
                .extracting(ProgramPaper.Item::said)
                .contains("報告待ち");

        programming.close(report, "kodomo", "部会長の交代のため");
        programming.sendAll(report);
        programming.compile(report, "FORWARD", "");

        assertThat(part(papers.paper(programming.id(report), Actor.system())).items())
                .extracting(ProgramPaper.Item::said)
                .doesNotContain("報告待ち")
                .contains("報告なし");
    }

    @Test
    @DisplayName("付議した後に活動を取り消しても、会議が見ている報告の数は変わらず、差し戻しの後に改まる")
    void numbersBeforeTheBodiesStand() {
        programming.adopt(2021, items());
        var course = enter("支援者向け研修会", "研修会", "2021-09-10", null);
        var report = programming.begin("REPORT", 2021);
        sendReport(report);
        programming.sendAll(report);
        programming.compile(report, "FORWARD", "");

        ledger.cancel(course, "重複して記録したため", ledger.card(course).version(), Actor.system());

        assertThat(courses(programming.id(report))).isEqualTo("1回");
        office.hold("chosei", "令和3年度事業報告（案）", "RETURN", "研修会の回数を確かめること。");
        programming.compile(report, "FORWARD", "");
        assertThat(courses(programming.id(report))).isEqualTo("0回");
    }

    @Test
    @DisplayName("同じ種類の事項が2つあれば、選ばれていない活動はどちらにも数えず、選んだ事項だけに数える")
    void noActivityCountsTwice() {
        var rows = Programming.item("研修会（前期）", "UNDERTAKINGS", "kodomo", "研修会", 1);
        rows.addAll(Programming.item("研修会（後期）", "UNDERTAKINGS", "kodomo", "研修会", 1));
        programming.adopt(2020, rows);
        var course = enter("研修会", "研修会", "2020-09-10", null);

        assertThat(progress(2020)).extracting(ItemProgress::done).containsExactly(0, 0);
        assertThat(progress.unassigned(COUNCIL, new FiscalYear(2020)))
                .extracting(it -> it.id())
                .containsExactly(course);
        var second = progress(2020).get(1).id().value();
        var served = undertaken("研修会", "研修会", "2020-09-10", second);
        ledger.correct(course, served, "対応する事項を選ぶため", ledger.card(course).version(), Actor.system());

        assertThat(progress(2020)).extracting(ItemProgress::done).containsExactly(0, 1);
        assertThat(refusal(() -> enter("広報誌", "広報誌・周知", "2020-10-01", second)))
                .isEqualTo(new ActivityRefusal.NotServed("広報誌"));
    }

    private static ArrayNode items() {
        var rows = Programming.item("こども部会の開催", "MEETINGS", "kodomo", "", 1);
        rows.addAll(Programming.item("支援者向け研修会", "UNDERTAKINGS", "kodomo", "研修会", 2));
        rows.addAll(Programming.item("空き状況の一覧の更新", "STATEMENT", "kodomo", "", 0));
        return rows;
    }

    private void sendReport(String report) {
        var task = programming.draft(report, "kodomo");
        var rows = Office.changed(office.rows(task, "items"), row -> {
            row.put("id", row.path("ref").asText());
            if (row.path("free").asBoolean()) {
                row.put("achieved", "PARTLY").put("remark", "児童発達支援の分を更新した。");
            }
        });
        office.submit(task, programming.sent(task).putValueTyped("items", Office.json(rows)));
    }

    private void hold(String day) {
        var meeting = office.start(
                "meeting",
                createVariables()
                        .putValue("councilId", Office.COUNCIL)
                        .putValue("bodyId", "kodomo")
                        .putValue("kind", "REGULAR")
                        .putValue("heldOn", day)
                        .putValue("startsAt", "14:00")
                        .putValue("endsAt", "16:00")
                        .putValue("place", "木更津市役所"));
        office.compileAgenda(meeting, "付議する課題はない");
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "NOTED", "");
        office.runJobs();
    }

    @Test
    @DisplayName("J6 要綱設定にない種類の活動は、選べる種類を示して断る")
    void theCharterSaysWhatIsCounted() {
        var refusal = refusal(() -> enter("工場の見学", "見学会", "2020-10-01", null));

        assertThat(refusal).isInstanceOf(ActivityRefusal.UnknownKind.class);
        assertThat(refusal.sentence()).contains("活動の種類「見学会」は、その年度の要綱設定にありません。", "研修会、");
    }

    private UndertakingId enter(String title, String kind, String day, @Nullable String item) {
        return ledger.enter(COUNCIL, undertaken(title, kind, day, item), Actor.system());
    }

    private static Undertaken undertaken(String title, String kind, String day, @Nullable String item) {
        return new Undertaken("kodomo", kind, title, LocalDate.parse(day), "市役所", 42, 18, "", item);
    }

    private List<ItemProgress> progress(int year) {
        return progress.of(COUNCIL, new FiscalYear(year)).stream()
                .filter(it -> it.chapter().value().equals("kodomo"))
                .toList();
    }

    private String courses(ProgramId report) {
        return part(papers.paper(report, Actor.system())).items().get(1).done();
    }

    private static ProgramPaper.Part part(ProgramPaper paper) {
        return paper.parts().stream()
                .filter(part -> part.body().equals("こども部会"))
                .findFirst()
                .orElseThrow();
    }
}
