package jp.kyogikai.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.testing.Visitor;

/** Somebody at Tasklist, over HTTP and without a screen (Tasklistの前の人). */
record Desk(String user, Visitor visitor) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    static Desk of(String user, int port) {
        return new Desk(user, Visitor.loggedIn(port, user).inTasklist());
    }

    List<JsonNode> tasks() {
        var tasks = new ArrayList<JsonNode>();
        read(visitor.get(ENGINE + "/task?maxResults=500&sortBy=id&sortOrder=asc")
                        .body())
                .forEach(tasks::add);
        return tasks;
    }

    /** What the form of a task shows. */
    JsonNode shown(String task) {
        return read(visitor.get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false")
                .body());
    }

    /** The rows a form shows, each already named as it must be sent back. */
    ArrayNode rows(String task, String key) {
        var rows = (ArrayNode) read(shown(task).path(key).path("value").asText());
        rows.forEach(row -> ((ObjectNode) row).put("id", row.path("ref").asText()));
        return rows;
    }

    /** Sends a form; true once the server has said that it is done. */
    boolean submit(String task, Fields fields) {
        return visitor.postJson(ENGINE + "/task/" + task + "/submit-form", fields.json())
                        .statusCode()
                == 204;
    }

    boolean begin(String process, Fields fields) {
        var definition = read(visitor.get(ENGINE + "/process-definition/key/" + process)
                        .body())
                .path("id")
                .asText();
        return visitor.postJson(ENGINE + "/process-definition/" + definition + "/submit-form", fields.json())
                        .statusCode()
                == 200;
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    /** The fields of a form as Tasklist sends them. */
    record Fields(ObjectNode variables) {

        static Fields of(String... keysAndValues) {
            var fields = new Fields(JSON.createObjectNode());
            for (int i = 0; i < keysAndValues.length; i += 2) {
                fields.and(keysAndValues[i], keysAndValues[i + 1]);
            }
            return fields;
        }

        Fields and(String key, String value) {
            variables.putObject(key).put("type", "String").put("value", value);
            return this;
        }

        Fields and(String key, ArrayNode rows) {
            variables.putObject(key).put("type", "Json").put("value", rows.toString());
            return this;
        }

        /** Sends these fields back as they were shown. */
        Fields again(JsonNode shown, String... keys) {
            for (var key : keys) {
                and(key, shown.path(key).path("value").asText(""));
            }
            return this;
        }

        String json() {
            return JSON.createObjectNode().set("variables", variables).toString();
        }
    }
}
