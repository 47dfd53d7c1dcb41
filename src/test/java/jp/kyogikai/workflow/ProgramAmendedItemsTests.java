package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.kyogikai.program.Achievement;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.ProgramRefusal;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.UndertakingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has a fiscal year of its own. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("J5・J6 計画の変更の後も、報告の言葉と活動は、今の計画の事項に合う")
class ProgramAmendedItemsTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor SECRETARIAT = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));

    @Autowired
    private Office office;

    @Autowired
    private Programming programming;

    @Autowired
    private ProgramProcess process;

    @Autowired
    private PlanProgress progress;

    @Autowired
    private ActivityLedger ledger;

    @Test
    @DisplayName("変更の審議中に部会が報告した実施状況と特記事項は、変更が採択されても残る")
    void whatWasReportedStays() {
        var old = programming.adopt(2077, statement("空き状況の一覧の更新"));
        var amendment = begun(old, rows -> rows.addAll(statement("避難の訓練")));
        var report = programming.begin("REPORT", 2077);
        sendReport(report);

        adopt(2077, amendment);

        assertThat(items(2077))
                .extracting(it -> it.entry().title(), ItemProgress::achieved, ItemProgress::remark)
                .containsExactly(tuple("空き状況の一覧の更新", Achievement.PARTLY, "児童発達支援の分を更新した。"), tuple("避難の訓練", null, ""));
    }

    @Test
    @DisplayName("報告の様式を開いている間に計画の変更で事項がなくなっても、残る事項の入力は受け付ける")
    void whatIsSaidOfADroppedItemIsLeftOut() {
        var rows = statement("空き状況の一覧の更新");
        rows.addAll(statement("避難の訓練"));
        var old = programming.adopt(2081, rows);
        var amendment = begun(old, kept -> kept.remove(1));
        var report = programming.begin("REPORT", 2081);
        var task = programming.draft(report, "kodomo");
        var filledIn = filledIn(task);
        adopt(2081, amendment);

        office.submit(task, filledIn);

        assertThat(items(2081))
                .extracting(it -> it.entry().title(), ItemProgress::achieved)
                .containsExactly(tuple("空き状況の一覧の更新", Achievement.PARTLY));
        assertThat(programming.drafts(report)).hasSize(6);
    }

    @Test
    @DisplayName("報告の提出の後に計画の変更で事項が増えれば、実施状況を述べ直すまで付議できない")
    void aReportIsCompleteWhenItIsPutForward() {
        var old = programming.adopt(2078, statement("空き状況の一覧の更新"));
        var amendment = begun(old, rows -> rows.addAll(statement("避難の訓練")));
        var report = programming.begin("REPORT", 2078);
        sendReport(report);
        programming.sendAll(report);
        adopt(2078, amendment);

        assertThat(refusal(() -> programming.compile(report, "FORWARD", "")))
                .isEqualTo(new ProgramRefusal.NotReportedSince("こども部会", "避難の訓練"));

        programming.compile(report, "REDRAFT", "計画の変更に合わせてください。", "こども部会");
        sendReport(report);
        programming.compile(report, "FORWARD", "");
        assertThat(office.isRunning(report)).isTrue();
        assertThat(office.task(report, "compile")).isNull();
    }

    @Test
    @DisplayName("研修会の事項をフォーラムに改めると、対応するとしていた研修会は数えず、選び直すまで未割当てとして知らせる")
    void anActivityServesOnlyWhatItIs() {
        var old = programming.adopt(2025, Programming.item("学びの場", "UNDERTAKINGS", "kodomo", "研修会", 1));
        var course = ledger.enter(COUNCIL, course(2025), SECRETARIAT);
        assertThat(items(2025)).extracting(ItemProgress::done).containsExactly(1);

        adopt(2025, begun(old, rows -> ((ObjectNode) rows.get(0)).put("kind", "フォーラム・講演会")));

        assertThat(items(2025)).extracting(ItemProgress::done).containsExactly(0);
        assertThat(unassigned(2025)).containsExactly(course);
    }

    @Test
    @DisplayName("研修会の事項を会議に改めると、対応するとしていた研修会は、未割当てとして知らせる")
    void anActivityOfAMeetingItemIsTold() {
        var old = programming.adopt(2018, Programming.item("学びの場", "UNDERTAKINGS", "kodomo", "研修会", 1));
        var course = ledger.enter(COUNCIL, course(2018), SECRETARIAT);

        adopt(2018, begun(old, rows -> ((ObjectNode) rows.get(0)).put("measure", "MEETINGS")));

        assertThat(items(2018)).extracting(ItemProgress::done).containsExactly(0);
        assertThat(unassigned(2018)).containsExactly(course);
    }

    /** An amendment in which the こども部会 has changed its rows, put before the bodies. */
    private String begun(ProgramId old, Consumer<ArrayNode> change) {
        var instance = programming.instanceOf(process.amend(old, "見直しのため", SECRETARIAT));
        programming.compile(instance, "REDRAFT", "見直してください。", "こども部会");
        var task = programming.draft(instance, "kodomo");
        var rows = Office.changed(
                office.rows(task, "items"), row -> row.put("id", row.path("ref").asText()));
        change.accept(rows);
        office.submit(task, programming.sent(task).putValueTyped("items", Office.json(rows)));
        return instance;
    }

    private void adopt(int year, String amendment) {
        programming.compile(amendment, "FORWARD", "");
        programming.hear(new FiscalYear(year) + "事業計画の変更");
    }

    private void sendReport(String report) {
        var task = programming.draft(report, "kodomo");
        office.submit(task, filledIn(task));
    }

    private VariableMap filledIn(Task task) {
        var rows = Office.changed(
                office.rows(task, "items"), row -> row.put("id", row.path("ref").asText())
                        .put("achieved", "PARTLY")
                        .put("remark", "児童発達支援の分を更新した。"));
        return programming.sent(task).putValueTyped("items", Office.json(rows));
    }

    private static ArrayNode statement(String title) {
        return Programming.item(title, "STATEMENT", "kodomo", "", 0);
    }

    private Undertaken course(int year) {
        var item = items(year).get(0).id().value();
        return new Undertaken("kodomo", "研修会", "基礎研修", LocalDate.of(year, 9, 10), "市役所", 42, 18, "", item);
    }

    private List<ItemProgress> items(int year) {
        return progress.of(COUNCIL, new FiscalYear(year)).stream()
                .filter(it -> it.chapter().value().equals("kodomo"))
                .toList();
    }

    private List<UndertakingId> unassigned(int year) {
        return progress.unassigned(COUNCIL, new FiscalYear(year)).stream()
                .map(it -> it.id())
                .toList();
    }
}
