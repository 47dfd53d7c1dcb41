package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
class TasklistAccessTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    private final String task = UUID.randomUUID().toString();

    @AfterEach
    void removeTask() {
        if (tasks.createTaskQuery().taskId(task).count() > 0) {
            tasks.deleteTask(task, true);
        }
    }

    @Test
    @DisplayName("事務局は、自分の協議会の事務局の仕事を見る")
    void secretariatSeesItsTasks() {
        aTaskFor("kisarazu-secretariat", "kisarazu");

        var answer = Visitor.loggedIn(port, "jimukyoku").get(ENGINE + "/task");

        assertThat(answer.body()).contains(task);
    }

    @Test
    @DisplayName("部会長は、事務局の仕事を見ない")
    void chairDoesNotSeeTasksOfTheSecretariat() {
        aTaskFor("kisarazu-secretariat", "kisarazu");

        var answer = Visitor.loggedIn(port, "bukaicho-kodomo").get(ENGINE + "/task");

        assertThat(answer.body()).isEqualTo("[]");
    }

    @Test
    @DisplayName("部会長は、自分の部会の仕事を担当できる")
    void chairClaimsTasksOfTheBody() {
        aTaskFor("kisarazu-kodomo-chair", "kisarazu");
        var visitor = Visitor.loggedIn(port, "bukaicho-kodomo");
        visitor.get("/camunda/app/tasklist/default/");

        visitor.postJson(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"bukaicho-kodomo\"}");

        assertThat(assignee()).isEqualTo("bukaicho-kodomo");
    }

    @Test
    @DisplayName("ほかの部会の部会長は、その仕事を担当できない")
    void chairOfAnotherBodyMayNotClaim() {
        aTaskFor("kisarazu-kodomo-chair", "kisarazu");
        var visitor = Visitor.loggedIn(port, "bukaicho-kenri");
        visitor.get("/camunda/app/tasklist/default/");

        visitor.postJson(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"bukaicho-kenri\"}");

        assertThat(assignee()).isNull();
    }

    @Test
    @DisplayName("同じ名の権限グループの仕事でも、ほかの協議会のものは見えない")
    void anotherCouncilsTaskIsNotVisible() {
        aTaskFor("kisarazu-secretariat", "hiratsuka");

        var answer = Visitor.loggedIn(port, "jimukyoku").get(ENGINE + "/task/" + task);

        assertThat(answer.statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "jimukyoku, tasklist, 200",
        "kaicho, tasklist, 200",
        "admin, cockpit, 200",
        "admin, admin, 200",
        "jimukyoku, cockpit, 403",
        "kaicho, admin, 403",
        "tantosha, tasklist, 403"
    })
    @DisplayName("Tasklistは役職のある者、CockpitとAdminはシステム管理者だけが開く")
    void applicationsByOffice(String username, String application, int status) {
        var answer = Visitor.loggedIn(port, username).get("/camunda/app/" + application + "/default/");

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    @DisplayName("自分の処理待ちは、誰の仕事かを利用者ごとに求める")
    void filterShowsOwnTasks() {
        aTaskFor("kisarazu-kodomo-chair", "kisarazu");
        assertThat(listOf("bukaicho-kodomo")).contains(task);
        assertThat(listOf("bukaicho-kenri")).doesNotContain(task);
    }

    @Test
    @DisplayName("事例の担当者のように、本人を名指しした仕事も、自分の処理待ちに入る")
    void filterShowsTasksOfferedInPerson() {
        aTaskFor("kisarazu-secretariat", "kisarazu");
        tasks.addCandidateUser(task, "soudan");

        assertThat(listOf("soudan")).contains(task);
        assertThat(listOf("soudan2")).doesNotContain(task);
    }

    private String listOf(String username) {
        var visitor = Visitor.loggedIn(port, username);
        var filter = visitor.get(
                        ENGINE + "/filter?name=%E8%87%AA%E5%88%86%E3%81%AE%E5%87%A6%E7%90%86%E5%BE%85%E3%81%A1")
                .body()
                .replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        return visitor.get(ENGINE + "/filter/" + filter + "/list").body();
    }

    private @Nullable String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private void aTaskFor(String group, String council) {
        var fresh = tasks.newTask(task);
        fresh.setName("議題の確認");
        fresh.setTenantId(council);
        tasks.saveTask(fresh);
        tasks.addCandidateGroup(task, group);
    }
}
