package jp.kyogikai.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.task.Task;

/** Calls the interface of the engine as Tasklist does (Tasklistの代わり). */
final class TaskCalls {

    static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final ObjectMapper JSON = new ObjectMapper();

    private TaskCalls() {}

    static ArrayNode attendance(Office office, Task task, Consumer<ArrayNode> change) {
        var rows = Office.changed(
                office.rows(task, "attendance"),
                row -> row.put("id", row.path("ref").asText()));
        change.accept(rows);
        return rows;
    }

    static ArrayNode results(Office office, Task task, String result) {
        return Office.changed(office.rows(task, "results"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("result", row.path("matter").asBoolean() ? result : ""));
    }

    static HttpResponse<String> submit(Visitor visitor, Task task, String key, ArrayNode rows) {
        return post(visitor, task, variables(key, rows));
    }

    static HttpResponse<String> post(Visitor visitor, Task task, ObjectNode body) {
        return visitor.postJson(ENGINE + "/task/" + task.getId() + "/submit-form", body.toString());
    }

    static ObjectNode variables(String key, ArrayNode rows) {
        var body = JSON.createObjectNode();
        body.putObject("variables").putObject(key).put("type", "Json").put("value", rows.toString());
        return body;
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    static JsonNode plain(String rule, String message) {
        return JSON.createObjectNode().put("type", "Refusal").put("rule", rule).put("message", message);
    }
}
