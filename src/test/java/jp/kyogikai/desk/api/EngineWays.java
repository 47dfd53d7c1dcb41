package jp.kyogikai.desk.api;

import static jp.kyogikai.desk.api.TaskCalls.ENGINE;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.task.Task;

/** Every way through the engine's interface to what a task and its instance hold (APIの経路). */
record EngineWays(String task, String activity, String instance) {

    static EngineWays to(Task task) {
        return new EngineWays(task.getId(), task.getTaskDefinitionKey(), task.getProcessInstanceId());
    }

    /** Ways that only look. */
    Stream<String> looking() {
        return Stream.of(
                        "/task/" + task,
                        "/task/" + task + "/form",
                        "/task/" + task + "/form-variables",
                        "/task/" + task + "/rendered-form",
                        "/task/" + task + "/variables",
                        "/task/" + task + "/localVariables",
                        "/task/" + task + "/comment",
                        "/process-instance/" + instance,
                        "/process-instance/" + instance + "/variables",
                        "/process-instance/" + instance + "/activity-instances",
                        "/execution/" + instance + "/localVariables",
                        "/execution?processInstanceId=" + instance,
                        "/event-subscription?processInstanceId=" + instance,
                        "/variable-instance?processInstanceIdIn=" + instance,
                        "/history/variable-instance?processInstanceId=" + instance,
                        "/history/detail?processInstanceId=" + instance,
                        "/history/task?processInstanceId=" + instance,
                        "/history/activity-instance?processInstanceId=" + instance,
                        "/history/process-instance?processInstanceId=" + instance,
                        "/history/user-operation?processInstanceId=" + instance,
                        "/history/decision-instance?processInstanceId=" + instance + "&includeInputs=true",
                        "/history/identity-link-log?taskId=" + task,
                        "/job?processInstanceId=" + instance)
                .map(ENGINE::concat)
                .flatMap(way -> Stream.of(way, way + (way.contains("?") ? "&" : "?") + "deserializeValues=false"));
    }

    /** Questions that are posted, but only look. */
    Stream<Function<Visitor, HttpResponse<String>>> asking() {
        return Stream.of("/task", "/variable-instance", "/history/variable-instance", "/history/task")
                .map(way -> visitor -> visitor.postJson(
                        ENGINE + way,
                        "{\"processInstanceId\":\"%s\",\"processInstanceIdIn\":[\"%s\"]}"
                                .formatted(instance, instance)));
    }

    /** Ways that would write, go on, or give the task to whoever asks. */
    List<Act> writing(String user) {
        var value = "{\"value\":\"x\",\"type\":\"String\"}";
        var onTask = "/task/" + task;
        var onInstance = "/process-instance/" + instance;
        return List.of(
                new Act(
                        "POST",
                        onTask + "/identity-links",
                        "{\"userId\":\"%s\",\"type\":\"candidate\"}".formatted(user)),
                new Act("POST", onTask + "/claim", "{\"userId\":\"%s\"}".formatted(user)),
                new Act("POST", onTask + "/assignee", "{\"userId\":\"%s\"}".formatted(user)),
                new Act("POST", onTask + "/delegate", "{\"userId\":\"%s\"}".formatted(user)),
                new Act("PUT", onTask, "{\"name\":\"x\",\"assignee\":\"%s\"}".formatted(user)),
                new Act("POST", onTask + "/submit-form", "{\"variables\":{}}"),
                new Act("POST", onTask + "/complete", "{\"variables\":{}}"),
                new Act("PUT", onTask + "/variables/councilId", value),
                new Act("PUT", onTask + "/localVariables/label", value),
                new Act("DELETE", onTask, ""),
                new Act("PUT", onInstance + "/variables/councilId", value),
                new Act("POST", onInstance + "/variables", "{\"modifications\":{\"councilId\":%s}}".formatted(value)),
                new Act(
                        "POST",
                        onInstance + "/modification",
                        "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"%s\"}]}".formatted(activity)),
                new Act("PUT", onInstance + "/suspended", "{\"suspended\":true}"),
                new Act("DELETE", onInstance, ""),
                new Act("POST", "/process-instance/delete", "{\"processInstanceIds\":[\"%s\"]}".formatted(instance)),
                new Act("PUT", "/execution/" + instance + "/localVariables/councilId", value),
                new Act("POST", "/execution/" + instance + "/signal", "{}"),
                new Act(
                        "POST",
                        "/message",
                        "{\"messageName\":\"x\",\"processInstanceId\":\"%s\",\"processVariables\":{\"councilId\":%s}}"
                                .formatted(instance, value)));
    }

    /** One writing call. */
    record Act(String method, String way, String body) {

        HttpResponse<String> by(Visitor visitor) {
            return visitor.call(method, ENGINE + way, body);
        }
    }
}
