package jp.kyogikai.desk.api;

import static jp.kyogikai.desk.api.TaskCalls.ENGINE;
import static jp.kyogikai.desk.api.TaskCalls.attendance;
import static jp.kyogikai.desk.api.TaskCalls.plain;
import static jp.kyogikai.desk.api.TaskCalls.post;
import static jp.kyogikai.desk.api.TaskCalls.read;
import static jp.kyogikai.desk.api.TaskCalls.variables;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
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
class FormsOnlyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    private final String title = "画面の回答" + UUID.randomUUID();
    private String meeting;
    private Visitor secretary;

    @BeforeEach
    void aMeetingWaitsForItsAttendance() {
        office.registerIssue(title);
        meeting = office.convene("chosei", title);
        secretary = Visitor.loggedIn(port, "jimukyoku").inTasklist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete",
                "resolve",
                "variables",
                "localVariables",
                "comment/create",
                "attachment/create",
                "bpmnError",
                "bpmnEscalation",
                "complete/"
            })
    @DisplayName("作業は様式からだけ進められ、変数もコメントも書き込めない")
    void tasksAreDoneByTheirFormsOnly(String way) {
        var task = office.task(meeting, "takeAttendance");

        var answer = secretary.postJson(ENGINE + "/task/" + task.getId() + "/" + way, "{\"message\":\"メモ\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(read(answer).path("rule").asText()).isEqualTo("OnlyByForm");
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/%%64efault/task/%s/complete",
                "/camunda/api/engine/engine/default/task/%s/%%63omplete",
                "/camunda/api/engine/task/%s/complete"
            })
    @DisplayName("アドレスの書き方を変えても、様式によらずには進められない")
    void noSpellingOfTheAddressSlipsPast(String address) {
        var task = office.task(meeting, "takeAttendance");

        var answer = secretary.postJson(address.formatted(task.getId()), "{\"variables\":{}}");

        assertThat(answer.statusCode()).isIn(404, 409);
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"process-definition/%s/start", "process-definition/key/meeting/submit-form"})
    @DisplayName("業務は、開始の様式からだけ始められる")
    void processesStartByTheirFormsOnly(String way) {
        var definition = office.task(meeting, "takeAttendance").getProcessDefinitionId();

        var answer = secretary.postJson(ENGINE + "/" + way.formatted(definition), "{\"variables\":{}}");

        assertThat(read(answer).path("rule").asText()).isEqualTo("OnlyByForm");
    }

    @Test
    @DisplayName("課題は、開始の様式から登録できる")
    void anIssueIsRegisteredByItsForm() {
        var body = JsonNodeFactory.instance.objectNode();
        var variables = body.putObject("variables");
        Map.of(
                        "councilId", Office.COUNCIL,
                        "title", "画面から登録する課題",
                        "description", "内容",
                        "category", "REGIONAL",
                        "urgency", "SOON",
                        "origin", "kodomo",
                        "raisedOn", "2026-10-01")
                .forEach((key, value) ->
                        variables.putObject(key).put("type", "String").put("value", value));

        var definition = read(secretary.get(ENGINE + "/process-definition/key/issue-escalation"))
                .path("id")
                .asText();

        var answer = secretary.postJson(ENGINE + "/process-definition/" + definition + "/submit-form", body.toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    @DisplayName("通知を直接送って業務を始めたり進めたりすることはできない")
    void messagesAreNotSentByHand() {
        var answer = secretary.postJson(ENGINE + "/message", "{\"messageName\":\"IssueRaised\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(read(answer).path("rule").asText()).isEqualTo("OnlyByForm");
    }

    @Test
    @DisplayName("様式にない項目は受け付けず、何も変えない")
    void undeclaredFieldIsRefused() {
        var task = office.task(meeting, "takeAttendance");
        var id = office.variable(meeting, "meetingId");
        var body = variables("attendance", attendance(office, task, rows -> {}));
        ((ObjectNode) body.path("variables"))
                .putObject("meetingId")
                .put("type", "String")
                .put("value", "other");

        var answer = post(secretary, task, body);

        assertThat(read(answer))
                .isEqualTo(plain("NotInTheForm", "様式にない項目（meetingId）が送信されたため、受け付けられません。画面を開き直して、もう一度入力してください。"));
        assertThat(office.variable(meeting, "meetingId")).isEqualTo(id);
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }
}
