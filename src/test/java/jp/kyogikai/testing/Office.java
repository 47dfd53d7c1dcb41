package jp.kyogikai.testing;

import static org.camunda.bpm.engine.variable.Variables.createVariables;
import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Plays the people of a council through the same form services that Tasklist uses (事務局の代わり). */
@Component
public class Office {

    public static final String COUNCIL = "kisarazu";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final IdentityService identity;
    private final String council;
    private final String secretary;

    @Autowired
    Office(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService jobs,
            IdentityService identity) {
        this(forms, tasks, runtime, repository, jobs, identity, COUNCIL, "jimukyoku");
    }

    private Office(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService jobs,
            IdentityService identity,
            String council,
            String secretary) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.jobs = jobs;
        this.identity = identity;
        this.council = council;
        this.secretary = secretary;
    }

    /** The same on an engine of its own, for comparing. */
    public static Office on(ProcessEngine engine) {
        return new Office(
                engine.getFormService(),
                engine.getTaskService(),
                engine.getRuntimeService(),
                engine.getRepositoryService(),
                engine.getManagementService(),
                engine.getIdentityService());
    }

    /** The secretariat of another council, in the person of this user. */
    public Office of(String council, String secretary) {
        return new Office(forms, tasks, runtime, repository, jobs, identity, council, secretary);
    }

    /** Registers an issue raised by a subcommittee and gives back its process instance. */
    public String registerIssue(String title) {
        return registerIssue(title, "kodomo");
    }

    public String registerIssue(String title, String origin) {
        return start(
                "issue-escalation",
                createVariables()
                        .putValue("councilId", council)
                        .putValue("title", title)
                        .putValue("description", title + "について、地域での対応を協議したい。")
                        .putValue("category", "REGIONAL")
                        .putValue("urgency", "ORDINARY")
                        .putValue("origin", origin)
                        .putValue("raisedOn", "2026-10-01"));
    }

    /** Begins to prepare a meeting out of turn, of which there may be any number, and gives back its process instance. */
    public String prepareMeeting(String bodyId, String heldOn) {
        return prepare(bodyId, "EXTRAORDINARY", heldOn);
    }

    /** Begins to prepare one of the meetings that the charter asks for. */
    public String prepareRegular(String bodyId, String heldOn) {
        return prepare(bodyId, "REGULAR", heldOn);
    }

    private String prepare(String bodyId, String kind, String heldOn) {
        return start(
                "meeting",
                planned(bodyId, kind, heldOn)
                        .putValue("startsAt", "14:00")
                        .putValue("endsAt", "16:00")
                        .putValue("place", "木更津市役所 会議室"));
    }

    /** Begins to prepare a meeting to be held by ballots sent in by that day. */
    public String prepareInWriting(String bodyId, String by) {
        return start("meeting", planned(bodyId, "WRITTEN", by));
    }

    private VariableMap planned(String bodyId, String kind, String on) {
        return createVariables()
                .putValue("councilId", council)
                .putValue("bodyId", bodyId)
                .putValue("kind", kind)
                .putValue("heldOn", on);
    }

    /** Sends the start form of a process. */
    public String start(String key, VariableMap variables) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return asSecretariat(
                () -> forms.submitStartForm(definition.getId(), variables).getId());
    }

    /** Ticks the one issue of that title on the agenda and leaves all others waiting. */
    public void compileAgenda(String meeting, String title) {
        var task = task(meeting, "compileAgenda");
        submit(task, agendaOf(task, title));
    }

    /** What the agenda form sends when the one issue of that title is ticked. */
    public VariableMap agendaOf(Task task, String title) {
        var matters = changed(
                rows(task, "matters"), row -> row.put("id", row.path("ref").asText())
                        .put("include", row.path("heading").asText().contains(title)));
        return resent(task, "heldOn", "startsAt", "endsAt", "place")
                .putValueTyped("matters", json(matters))
                .putValueTyped("others", json(rows(task, "others")));
    }

    public void review(String meeting, String taskKey, String decision, String remark) {
        var task = task(meeting, taskKey);
        submit(
                task,
                createVariables()
                        .putValue("decision", decision)
                        .putValue("remark", remark)
                        .putValue("received", "PHONE")
                        .putValue("approver", "座長"));
    }

    /** Records so many members as present and all others as absent. */
    public void takeAttendance(String meeting, int present) {
        var task = task(meeting, "takeAttendance");
        var rows = rows(task, "attendance");
        for (int i = 0; i < rows.size(); i++) {
            var row = (ObjectNode) rows.get(i);
            row.put("id", row.path("ref").asText()).put("presence", i < present ? "PRESENT" : "ABSENT");
        }
        submit(task, createVariables().putValueTyped("attendance", json(rows)));
    }

    /** Records so many ballots as returned, the first so many of them against these items, and no ballot of the others. */
    public void takeBallots(String meeting, int returned, int opposed, String against) {
        var task = task(meeting, "takeBallots");
        var rows = rows(task, "ballots");
        for (int i = 0; i < rows.size(); i++) {
            var row = (ObjectNode) rows.get(i);
            row.put("id", row.path("ref").asText())
                    .put("ballot", i >= returned ? "NONE" : i < opposed ? "AGAINST" : "FOR");
            row.put("against", i < opposed ? against : "");
        }
        submit(task, createVariables().putValueTyped("ballots", json(rows)));
    }

    /** Gives every matter on the agenda the same result. */
    public void takeResults(String meeting, String result, String reason) {
        var task = task(meeting, "takeResults");
        var rows = rows(task, "results");
        rows.forEach(it -> {
            var row = (ObjectNode) it;
            row.put("id", row.path("ref").asText());
            if (row.path("matter").asBoolean()) {
                row.put(row.path("closed").asBoolean() ? "review" : "result", result)
                        .put("reason", reason);
            } else if (row.path("choose").asBoolean()) {
                row.put("result", result.equals("REPORTED") ? "REPORTED" : "POSTPONED");
            }
        });
        submit(task, createVariables().putValue("next", "DECIDE").putValueTyped("results", json(rows)));
    }

    /** Goes back from the results to the attendance; what was entered of the results is not kept. */
    public void correctAttendance(String meeting) {
        submit(task(meeting, "takeResults"), createVariables().putValue("next", "CORRECT"));
    }

    /** Convenes a meeting with the one issue of that title on its agenda. */
    public String convene(String bodyId, String title) {
        return convened(prepareMeeting(bodyId, "2026-12-03"), title);
    }

    /** The same in writing. */
    public String conveneInWriting(String bodyId, String title) {
        return convened(prepareInWriting(bodyId, "2026-12-10"), title);
    }

    private String convened(String meeting, String title) {
        compileAgenda(meeting, title);
        review(meeting, "reviewAgenda", "APPROVED", "");
        return meeting;
    }

    /** Holds a meeting of all members that gives the one issue of that title this result; the minutes are still due. */
    public String hold(String bodyId, String title, String result, String reason) {
        var meeting = convene(bodyId, title);
        takeAttendance(meeting, Integer.MAX_VALUE);
        takeResults(meeting, result, reason);
        runJobs();
        return meeting;
    }

    public void writeMinutes(String meeting, String said) {
        var task = task(meeting, "writeMinutes");
        var rows = rows(task, "minutes");
        rows.forEach(it -> ((ObjectNode) it).put("id", it.path("ref").asText()).put("discussion", said));
        submit(task, createVariables().putValueTyped("minutes", json(rows)).putValue("remark", ""));
    }

    /** Records one measure of an adopted issue: the council's organisations act themselves. */
    public void planMeasures(String issue) {
        planMeasures(issue, "みほん相談支援センター", "緊急時の受入れの手順書を作る", "2027-09-30");
    }

    public void planMeasures(String issue, String responsible, String action, String due) {
        var row = JSON.createObjectNode()
                .put("kind", "OWN")
                .put("responsible", responsible)
                .put("action", action)
                .put("due", due);
        submit(
                task(issue, "planMeasures"),
                createVariables()
                        .putValueTyped("measures", json(JSON.createArrayNode().add(row))));
    }

    public void answer(String issue, String text) {
        var task = task(issue, "answerOrigin");
        submit(task, createVariables().putValue("answer", text).putValue("answeredOn", "2026-12-01"));
    }

    /** Runs the jobs that are due, as the job executor would. */
    public void runJobs() {
        for (var due = jobs.createJobQuery().executable().withRetriesLeft().list();
                !due.isEmpty();
                due = jobs.createJobQuery().executable().withRetriesLeft().list()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    public void runJob(Job job) {
        jobs.executeJob(job.getId());
    }

    public Task task(String instance, String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(key)
                .singleResult();
    }

    public boolean isRunning(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 1;
    }

    public String variable(String instance, String name) {
        return (String) runtime.getVariable(instance, name);
    }

    /** The headings of the matters that the agenda form offers. */
    public List<String> offered(String meeting) {
        var headings = new ArrayList<String>();
        rows(task(meeting, "compileAgenda"), "matters")
                .forEach(row -> headings.add(row.path("heading").asText()));
        return headings;
    }

    /** The text a field of a form shows. */
    public String text(Task task, String key) {
        return resent(task, key).getValue(key, String.class);
    }

    /** The rows a form shows, read as Tasklist reads them. */
    public ArrayNode rows(Task task, String key) {
        return asSecretariat(() -> {
            try {
                var shown = forms.getTaskFormVariables(task.getId(), List.of(key), false);
                return (ArrayNode)
                        JSON.readTree(shown.getValueTyped(key).getValue().toString());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public void submit(Task task, VariableMap variables) {
        asSecretariat(() -> {
            forms.submitTaskForm(task.getId(), variables);
            return null;
        });
    }

    /** Fields as the form shows them, to be sent back unchanged. */
    public VariableMap resent(Task task, String... keys) {
        return asSecretariat(() -> {
            var shown = forms.getTaskFormVariables(task.getId(), List.of(keys), false);
            var again = createVariables();
            List.of(keys).forEach(key -> again.putValue(key, shown.getValue(key, String.class)));
            return again;
        });
    }

    /** Rows as a form sends them. */
    public static TypedValue json(JsonNode rows) {
        return jsonValue(rows.toString(), true).create();
    }

    private <T> T asSecretariat(java.util.function.Supplier<T> act) {
        identity.setAuthentication(secretary, List.of(council + "-secretariat"), List.of(council));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Changes one submitted row, for tests of bad input. */
    public static ArrayNode changed(ArrayNode rows, Consumer<ObjectNode> change) {
        rows.forEach(row -> change.accept((ObjectNode) row));
        return rows;
    }
}
