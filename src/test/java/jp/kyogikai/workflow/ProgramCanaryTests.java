package jp.kyogikai.workflow;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.UndertakingId;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Logs;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import jp.kyogikai.testing.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed for a plan, a report or the ledger of activities goes into our tables and nowhere else. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class ProgramCanaryTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @Autowired
    private Office office;

    @Autowired
    private Programming programming;

    @Autowired
    private ActivityLedger ledger;

    @Autowired
    private Tables tables;

    private final Canaries type = new Canaries();

    @Test
    @DisplayName("事業計画・事業報告・活動台帳に入力した文は、それを持つ台帳だけに残り、業務フローのテーブルにもログにも残らない")
    void typedTextsStayInTheirTables() {
        try (var logs = new Logs()) {
            plan();
            activity();
            report();

            assertThat(type.found(tables::holding))
                    .isEqualTo(Map.ofEntries(
                            entry("item", Set.of("plan_item", "program_line")),
                            entry("policy", Set.of("program_chapter")),
                            entry("sender", Set.of("program_event")),
                            entry("note", Set.of("program_event")),
                            entry("closing", Set.of("program_event")),
                            entry("overview", Set.of("program")),
                            entry("again", Set.of("program_event")),
                            entry("returned", Set.of("program_event", "consultation", "agenda_item")),
                            entry("activity", Set.of("undertaking", "undertaking_change", "program_line")),
                            entry("place", Set.of("undertaking", "undertaking_change", "program_line")),
                            entry("result.first", Set.of("undertaking_change")),
                            entry("result", Set.of("undertaking", "program_line")),
                            entry("correction", Set.of("undertaking_change")),
                            entry("remark", Set.of("plan_item", "program_line")),
                            entry("text", Set.of("program_chapter"))));
            assertThat(type.heard(logs::hold)).isEmpty();
        }
    }

    private void plan() {
        var plan = programming.begin("PLAN", 2019);
        var task = programming.draft(plan, "kodomo");
        var items = Programming.item(type.word("item"), "STATEMENT", "kodomo", "", 0);
        office.submit(
                task,
                programming
                        .sent(task)
                        .putValueTyped("items", Office.json(items))
                        .putValue("text", type.word("policy"))
                        .putValue("sender", type.word("sender"))
                        .putValue("remark", type.word("note")));
        programming.close(plan, "kenri", type.word("closing"));
        programming.sendAll(plan);
        compile(plan);
        office.hold("chosei", "令和元年度事業計画（案）", "RETURN", type.word("returned"));
        programming.compile(plan, "REDRAFT", type.word("again"), "権利擁護部会");
        programming.sendAll(plan);
        compile(plan);
        office.hold("chosei", "令和元年度事業計画（案）", "SUBMIT", "");
        office.hold("zentai", "令和元年度事業計画（案）", "ADOPT", "");
    }

    private void compile(String plan) {
        office.submit(
                office.task(plan, "compile"),
                createVariables()
                        .putValueTyped("chapters", Office.json(office.rows(office.task(plan, "compile"), "chapters")))
                        .putValue("overview", type.word("overview"))
                        .putValue("next", "FORWARD")
                        .putValue("redraftDue", "")
                        .putValue("remark", ""));
    }

    private void activity() {
        var id = ledger.enter(COUNCIL, undertaken("result.first"), Actor.system());
        ledger.correct(id, undertaken("result"), type.word("correction"), version(id), Actor.system());
    }

    private long version(UndertakingId id) {
        return ledger.card(id).version();
    }

    private Undertaken undertaken(String result) {
        return new Undertaken(
                "kodomo",
                "フォーラム・講演会",
                type.word("activity"),
                LocalDate.of(2019, 9, 10),
                type.word("place"),
                null,
                null,
                type.word(result),
                null);
    }

    private void report() {
        var report = programming.begin("REPORT", 2019);
        var task = programming.draft(report, "kodomo");
        var rows = Office.changed(
                office.rows(task, "items"), row -> row.put("id", row.path("ref").asText())
                        .put("achieved", "DONE")
                        .put("remark", type.word("remark")));
        office.submit(
                task,
                programming.sent(task).putValueTyped("items", Office.json(rows)).putValue("text", type.word("text")));
        programming.sendAll(report);
        programming.compile(report, "FORWARD", "");
    }
}
