package jp.kyogikai.workflow;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Logs;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Tables;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type goes into our tables and nowhere else: not into the engine's, not into a log. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class CanaryTests {

    @Autowired
    private Office office;

    @Autowired
    private Tables tables;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Appointing appointing;

    private final Canaries type = new Canaries();
    private Logs logs;
    private CanaryWalk walk;

    @BeforeEach
    void listen() {
        logs = new Logs();
        walk = new CanaryWalk(office, appointing, type);
    }

    @AfterEach
    void stopListening() {
        logs.close();
    }

    @Test
    @DisplayName("入力した文は、それを持つ台帳だけに残り、業務フローのテーブルにもログにも残らない")
    void typedTextsStayInTheirTables() {
        var issue = walk.registerIssue();
        var meeting = walk.prepareMeeting("2027-03-16");
        walk.compileAgenda(meeting);
        walk.review(meeting, "reviewAgenda", "RETURNED", "agenda");
        walk.compileAgain(meeting);
        walk.review(meeting, "reviewAgenda", "APPROVED", "agenda");
        walk.takeAttendance(meeting);
        walk.takeResults(meeting);
        office.runJobs();
        walk.writeMinutes(meeting);
        walk.review(meeting, "reviewMinutes", "RETURNED", "minutes");
        walk.writeMinutes(meeting);
        walk.review(meeting, "reviewMinutes", "APPROVED", "minutes");
        office.hold("zentai", type.word("issue.title"), "ENTRUST", type.word("entrusted"));
        walk.settleWording(issue);
        office.planMeasures(issue, type.word("measure.responsible"), type.word("measure.action"), "2027-09-30");
        walk.answer(issue);

        assertThat(type.found(tables::holding))
                .isEqualTo(Map.ofEntries(
                        entry("issue.title", Set.of("issue", "consultation", "agenda_item", "duty")),
                        entry("issue.description", Set.of("issue", "consultation", "agenda_item")),
                        entry("place.planned", Set.of()),
                        entry("place", Set.of("meeting")),
                        entry("matter.presenter", Set.of("agenda_item")),
                        entry("other.title", Set.of("agenda_item")),
                        entry("other.explanation", Set.of("agenda_item")),
                        entry("other.presenter", Set.of("agenda_item")),
                        entry("agenda.remark", Set.of("approval")),
                        entry("agenda.approver", Set.of("approval")),
                        entry("person.name", Set.of("person", "attendance")),
                        entry("person.kana", Set.of("person")),
                        entry("person.organisation", Set.of("appointment", "attendance")),
                        entry("person.post", Set.of("appointment", "attendance")),
                        entry("proxy", Set.of("attendance")),
                        entry("note", Set.of("attendance")),
                        entry("guest.post", Set.of("guest")),
                        entry("guest.name", Set.of("guest")),
                        entry("matter.reason", Set.of("consultation", "agenda_item")),
                        entry("other.reason", Set.of("agenda_item")),
                        entry("discussion", Set.of("agenda_item")),
                        entry("minutes.other", Set.of("meeting")),
                        entry("minutes.remark", Set.of("approval")),
                        entry("minutes.approver", Set.of("approval")),
                        entry("issue.raiser", Set.of("issue_origin")),
                        entry("entrusted", Set.of("consultation", "agenda_item")),
                        entry("wording", Set.of("wording")),
                        entry("wording.chair", Set.of("wording")),
                        entry("measure.responsible", Set.of("measure", "duty")),
                        entry("measure.action", Set.of("measure")),
                        entry("answer", Set.of("issue_origin"))));
        assertThat(type.heard(logs::hold)).isEmpty();
    }

    @Test
    @DisplayName("業務フローの変数に入れた文は、この点検が見つける")
    void aVariableIsFound() {
        var issue = office.registerIssue("目印の点検");
        var word = type.word("leak");

        runtime.setVariable(issue, "leak", word);
        runtime.setVariable(issue, "bytes", type.word("bytes").getBytes(StandardCharsets.UTF_8));

        assertThat(type.found(tables::holding))
                .containsEntry("leak", new TreeSet<>(Set.of("act_ru_variable")))
                .containsEntry("bytes", new TreeSet<>(Set.of("act_ge_bytearray")));
        runtime.removeVariables(issue, Set.of("leak", "bytes"));
    }

    @Test
    @DisplayName("ログに書いた文は、例外の中のものも、この点検が見つける")
    void aLogIsHeard() {
        LoggerFactory.getLogger("jp.kyogikai.leak").debug("{}", type.word("line"));
        LoggerFactory.getLogger("org.leak").info("failed", new IllegalStateException(type.word("thrown")));

        assertThat(type.heard(logs::hold)).containsExactlyInAnyOrder("line", "thrown");
    }
}
