package jp.kyogikai.engine;

import static org.camunda.bpm.engine.variable.Variables.createVariables;
import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.RefusedException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens forms and sends them in as Tasklist does, in the name and with the rights of whom it is told; so it
 * exists in rehearsals only (Tasklistの経路).
 */
@Component
@Profile(Rehearsed.PROFILE)
public class TasklistPath {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final CurrentActor actor;
    private final Map<String, Login> logins = new HashMap<>();
    private final Map<String, JsonNode> schemas = new HashMap<>(); // by the task in the model, which stays the same

    TasklistPath(FormService forms, RepositoryService repository, IdentityService identity, CurrentActor actor) {
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
        this.actor = actor;
    }

    /** A task whose form somebody opens; who may not see it gets none. */
    public OpenForm open(Errand errand, String user) {
        return as(
                user,
                () -> new OpenForm(
                        schemas.computeIfAbsent(errand.task(), it -> schema(errand)),
                        shown(forms.getTaskFormVariables(errand.id(), null, false))));
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

    /** Does what a page lets somebody do, with the groups held at the login. */
    public void onPage(String user, Consumer<Actor> deed) {
        as(user, () -> {
            deed.accept(actor.get());
            return user;
        });
    }

    /** Whoever does something next does so with the groups held by then. */
    public void logOut() {
        logins.clear();
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
