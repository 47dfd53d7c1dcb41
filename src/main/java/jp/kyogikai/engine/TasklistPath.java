package jp.kyogikai.engine;

import static org.camunda.bpm.engine.variable.Variables.createVariables;
import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.RefusedException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Finds tasks, opens forms and sends them in as Tasklist does, in the name and with the rights of whom it is told; so it
 * exists in rehearsals only (Tasklistの経路).
 */
@Component
@Profile(Rehearsed.PROFILE)
public class TasklistPath {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final Map<String, Login> logins = new HashMap<>();

    TasklistPath(
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            RepositoryService repository,
            IdentityService identity) {
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.repository = repository;
        this.identity = identity;
    }

    /** The open tasks that began after a moment, in no order. */
    public List<Errand> begunAfter(Instant moment) {
        return tasks.createTaskQuery().taskCreatedAfter(Date.from(moment)).unlimitedList().stream()
                .map(this::errand)
                .toList();
    }

    public boolean isOpen(Errand errand) {
        return tasks.createTaskQuery().taskId(errand.id()).count() == 1;
    }

    public OpenForm open(Errand errand, String user) {
        return as(
                user, () -> new OpenForm(schema(errand), shown(forms.getTaskFormVariables(errand.id(), null, false))));
    }

    /** Sends a form in; what is refused is raised as it is, freed of what the engine wraps around it. */
    public void submit(Errand errand, String user, Map<String, JsonNode> fields) {
        as(user, () -> {
            forms.submitTaskForm(errand.id(), variables(fields));
            return errand;
        });
    }

    /** Sends the start form of a process in. */
    public void start(String process, String user, Map<String, JsonNode> fields) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        as(user, () -> forms.submitStartForm(definition.getId(), variables(fields)));
    }

    private Errand errand(Task task) {
        var links = tasks.getIdentityLinksForTask(task.getId());
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new Errand(
                task.getId(),
                Objects.toString(task.getTenantId(), ""),
                task.getProcessDefinitionId().replaceFirst(":.*", ""),
                Objects.toString(instance.getBusinessKey(), ""),
                task.getTaskDefinitionKey(),
                Objects.toString(task.getName(), task.getTaskDefinitionKey()),
                Objects.toString(tasks.getVariable(task.getId(), "bodyName"), ""),
                task.getDueDate() == null
                        ? null
                        : task.getDueDate().toInstant().atZone(ZONE).toLocalDate(),
                links.stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .sorted()
                        .map(GroupId::new)
                        .toList(),
                links.stream()
                        .map(IdentityLink::getUserId)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                tasks.getVariable(task.getId(), "loopCounter") instanceof Integer turn ? turn : 0);
    }

    private JsonNode schema(Errand errand) {
        try (var form = forms.getDeployedTaskForm(errand.id())) {
            return JSON.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException("form of " + errand.task(), e);
        }
    }

    private static Map<String, JsonNode> shown(VariableMap variables) {
        var shown = new HashMap<String, JsonNode>();
        variables.keySet().forEach(key -> shown.put(key, plain(variables.<TypedValue>getValueTyped(key))));
        return shown;
    }

    private static JsonNode plain(TypedValue value) {
        if (value instanceof JsonValue json) {
            return read(Objects.toString(json.getValue(), "[]"));
        }
        return JSON.valueToTree(Objects.toString(value.getValue(), ""));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of a form must be JSON", e);
        }
    }

    private static VariableMap variables(Map<String, JsonNode> fields) {
        var variables = createVariables();
        fields.forEach((key, value) -> {
            if (value instanceof TextNode text) {
                variables.putValue(key, text.textValue());
            } else {
                variables.putValueTyped(key, jsonValue(value.toString(), true).create());
            }
        });
        return variables;
    }

    private <T> T as(String user, Supplier<T> act) {
        var login = logins.computeIfAbsent(user, this::login);
        identity.setAuthentication(user, login.groups(), login.tenants());
        try {
            return act.get();
        } catch (RuntimeException failure) {
            throw refusalIn(failure);
        } finally {
            identity.clearAuthentication();
        }
    }

    private Login login(String user) {
        return new Login(
                identity.createGroupQuery().groupMember(user).unlimitedList().stream()
                        .map(Group::getId)
                        .toList(),
                identity.createTenantQuery().userMember(user).unlimitedList().stream()
                        .map(Tenant::getId)
                        .toList());
    }

    private static RuntimeException refusalIn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
        }
        return failure;
    }

    private record Login(List<String> groups, List<String> tenants) {}
}
