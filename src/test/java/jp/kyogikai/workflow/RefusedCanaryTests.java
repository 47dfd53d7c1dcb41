package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedSet;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Logs;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Tables;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A refusal may name an item or a member to the office; it names them to nobody else. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class RefusedCanaryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Appointing appointing;

    @Autowired
    private Tables tables;

    private final Canaries type = new Canaries();

    @Test
    @DisplayName("断られた送信の文は、業務フローのテーブルにもログにも残らない")
    void refusedTextsStayNowhere() {
        try (var logs = new Logs()) {
            sendWhatIsRefused();

            assertThat(type.heard(logs::hold)).isEmpty();
        }
        var found = type.found(tables::holding);
        assertThat(found)
                .extractingByKeys("day", "refused.note", "refused.reason")
                .allMatch(SortedSet::isEmpty);
        assertThat(found.values()).allSatisfy(it -> assertThat(it).noneMatch(table -> table.startsWith("act_")));
    }

    /** Three refusals whose sentences name what was typed: a day, a member, an item. */
    private void sendWhatIsRefused() {
        var walk = new CanaryWalk(office, appointing, type);
        walk.registerIssue();
        var meeting = walk.prepareMeeting("2027-03-18");
        var secretary = Visitor.loggedIn(port, "jimukyoku").inTasklist();

        var unreadable = new ObjectMapper().createObjectNode();
        text(unreadable, "heldOn", type.word("day"));
        refused(secretary, office.task(meeting, "compileAgenda"), unreadable, "Unreadable");
        walk.compileAgenda(meeting);
        walk.review(meeting, "reviewAgenda", "APPROVED", "agenda");
        var rows = walk.rows(meeting, "takeAttendance", "attendance");
        walk.rows(meeting, "takeAttendance", "attendance").forEach(row -> {
            if (row.path("name").asText().equals(type.word("person.name"))) {
                rows.add(((ObjectNode) row).put("note", type.word("refused.note")));
            }
        });
        refused(secretary, office.task(meeting, "takeAttendance"), list("attendance", rows), "Doubled");
        walk.takeAttendance(meeting);
        var results = Office.changed(walk.rows(meeting, "takeResults", "results"), row -> row.put(
                        "result", row.path("matter").asBoolean() ? "ADOPT" : "")
                .put("reason", type.word("refused.reason")));
        refused(secretary, office.task(meeting, "takeResults"), list("results", results), "OutcomeNotAllowed");
    }

    private static void refused(Visitor visitor, Task task, ObjectNode variables, String rule) {
        var body = new ObjectMapper().createObjectNode().set("variables", variables);
        var answer = visitor.postJson(
                "/camunda/api/engine/engine/default/task/" + task.getId() + "/submit-form", body.toString());

        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
    }

    private static ObjectNode list(String key, ArrayNode rows) {
        var variables = new ObjectMapper().createObjectNode();
        variables.putObject(key).put("type", "Json").put("value", rows.toString());
        return variables;
    }

    private static void text(ObjectNode variables, String key, String value) {
        variables.putObject(key).put("type", "String").put("value", value);
    }
}
