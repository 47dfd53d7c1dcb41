package jp.kyogikai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Consumer;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.task.Task;
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
class EngineAnswersTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();

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

    @Test
    @DisplayName("定足数に達しない議決には、409とその文を返す")
    void quorumRefusalIsPlain() {
        office.takeAttendance(meeting, 5);
        var task = office.task(meeting, "takeResults");

        var answer = submit(secretary, task, "results", results(task, "SUBMIT"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(read(answer))
                .isEqualTo(plain(
                        "Inquorate",
                        "調整会議の出席は委員11人中5人で、定足数の6人（根拠：既定（未確認））に達していないため、議決を記録できません。"
                                + "議決する議題を「次回へ持越し」にするか、出欠の記録を訂正してください。"));
    }

    @Test
    @DisplayName("正しい送信は受け付け、次の作業に進む")
    void properSubmitGoesThrough() {
        var task = office.task(meeting, "takeAttendance");

        var answer = submit(secretary, task, "attendance", attendance(task, rows -> {}));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(office.task(meeting, "takeResults")).isNotNull();
    }

    @Test
    @DisplayName("完了した作業をもう一度送信すると、既に完了していると答える")
    void secondSubmitIsTold() {
        var task = office.task(meeting, "takeAttendance");
        var sent = attendance(task, rows -> {});
        submit(secretary, task, "attendance", sent);

        var answer = submit(secretary, task, "attendance", sent);

        assertThat(read(answer)).isEqualTo(plain("TaskGone", "このタスクは、既に完了しているか、取り下げられています。一覧を開き直して、現在の状況を確認してください。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bukaicho-kenri", "kaicho"})
    @DisplayName("権限のない者の送信には、権限がないと答える")
    void othersAreToldTheyMayNot(String username) {
        var task = office.task(meeting, "takeAttendance");
        var visitor = Visitor.loggedIn(port, username).inTasklist();

        var answer = submit(visitor, task, "attendance", attendance(task, rows -> {}));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(read(answer)).isEqualTo(plain("NotAllowed", "この操作を行う権限がありません。担当が変わった場合などは、事務局又はシステム管理者へ連絡してください。"));
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
                "bpmnEscalation"
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
    @ValueSource(strings = {"process-definition/%s/start", "process-definition/key/meeting/submit-form"})
    @DisplayName("業務は、開始の様式からだけ始められる")
    void processesStartByTheirFormsOnly(String way) {
        var definition = office.task(meeting, "takeAttendance").getProcessDefinitionId();

        var answer = secretary.postJson(ENGINE + "/" + way.formatted(definition), "{\"variables\":{}}");

        assertThat(read(answer).path("rule").asText()).isEqualTo("OnlyByForm");
    }

    @Test
    @DisplayName("様式にない項目は受け付けず、何も変えない")
    void undeclaredFieldIsRefused() {
        var task = office.task(meeting, "takeAttendance");
        var id = office.variable(meeting, "meetingId");
        var body = variables("attendance", attendance(task, rows -> {}));
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

    @Test
    @DisplayName("出欠の行が足りなければ、その委員の名を挙げて断る")
    void missingMemberIsNamed() {
        var task = office.task(meeting, "takeAttendance");
        var last = office.rows(task, "attendance").get(10).path("name").asText();

        var answer = submit(secretary, task, "attendance", attendance(task, rows -> rows.remove(10)));

        assertThat(read(answer)).isEqualTo(plain("Missing", "「" + last + "」の行が送信されていません。画面を開き直して、もう一度入力してください。"));
    }

    @Test
    @DisplayName("出欠の行が重なれば、その委員の名を挙げて断る")
    void doubledMemberIsNamed() {
        var task = office.task(meeting, "takeAttendance");
        var first = office.rows(task, "attendance").get(0).path("name").asText();

        var answer = submit(secretary, task, "attendance", attendance(task, rows -> rows.add(rows.get(0))));

        assertThat(read(answer)).isEqualTo(plain("Doubled", "「" + first + "」の行が重複して送信されています。画面を開き直して、もう一度入力してください。"));
    }

    @Test
    @DisplayName("名簿にない者の行は断る")
    void strangerIsRefused() {
        var task = office.task(meeting, "takeAttendance");

        var answer = submit(secretary, task, "attendance", attendance(task, rows -> ((ObjectNode) rows.get(0))
                .put("id", "nobody")));

        assertThat(read(answer).path("rule").asText()).isEqualTo("Unknown");
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }

    private ArrayNode attendance(Task task, Consumer<ArrayNode> change) {
        var rows = Office.changed(
                office.rows(task, "attendance"),
                row -> row.put("id", row.path("ref").asText()));
        change.accept(rows);
        return rows;
    }

    private ArrayNode results(Task task, String result) {
        return Office.changed(office.rows(task, "results"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("result", row.path("matter").asBoolean() ? result : ""));
    }

    private static HttpResponse<String> submit(Visitor visitor, Task task, String key, ArrayNode rows) {
        return post(visitor, task, variables(key, rows));
    }

    private static HttpResponse<String> post(Visitor visitor, Task task, ObjectNode body) {
        return visitor.postJson(ENGINE + "/task/" + task.getId() + "/submit-form", body.toString());
    }

    private static ObjectNode variables(String key, ArrayNode rows) {
        var body = JSON.createObjectNode();
        body.putObject("variables").putObject(key).put("type", "Json").put("value", rows.toString());
        return body;
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private static JsonNode plain(String rule, String message) {
        return JSON.createObjectNode().put("type", "Refusal").put("rule", rule).put("message", message);
    }
}
