package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
class ChairFormTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private RuntimeService runtime;

    private String meeting;
    private Task review;

    @BeforeEach
    void anAgendaWaitsForTheChair() {
        office.registerIssue("部会長の画面");
        meeting = office.prepareMeeting("chosei", "2027-01-12");
        office.compileAgenda(meeting, "部会長の画面");
        review = office.task(meeting, "reviewAgenda");
    }

    @AfterEach
    void removeMeeting() {
        runtime.deleteProcessInstance(meeting, "test is over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/deployed-form", "/form-variables?deserializeValues=false", "/identity-links"})
    @DisplayName("座長は、自分の会議の確認の画面を開ける")
    void chairOpensTheForm(String part) {
        var answer = Visitor.loggedIn(port, "zacho").get(ENGINE + "/task/" + review.getId() + part);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/deployed-form", "/form-variables?deserializeValues=false"})
    @DisplayName("ほかの会議体の部会長は、その画面を開けない")
    void otherChairsDoNotOpenIt(String part) {
        var answer = Visitor.loggedIn(port, "bukaicho-kenri").get(ENGINE + "/task/" + review.getId() + part);

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/xml"})
    @DisplayName("座長は、業務の流れの図を見られる")
    void chairSeesTheDiagram(String part) {
        var definition = review.getProcessDefinitionId();

        var answer = Visitor.loggedIn(port, "zacho").get(ENGINE + "/process-definition/" + definition + part);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zacho", "kaicho"})
    @DisplayName("会長・部会長は、会議の準備を開始できない")
    void onlySecretariatStarts(String username) {
        var visitor = Visitor.loggedIn(port, username);
        visitor.get("/camunda/app/tasklist/default/");
        var start = ENGINE + "/process-definition/" + review.getProcessDefinitionId() + "/submit-form";

        var answer = visitor.postJson(start, "{\"variables\":{}}");

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
