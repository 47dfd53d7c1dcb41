package jp.kyogikai.testing;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.ProgramId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Brings a plan or a report on its way, through the forms of Tasklist (事業計画・事業報告の担当の代わり). */
@Component
public class Programming {

    private final Office office;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Clock clock;
    private final String council;

    @Autowired
    Programming(Office office, TaskService tasks, RuntimeService runtime, Clock clock) {
        this(office, tasks, runtime, clock, Office.COUNCIL);
    }

    private Programming(Office office, TaskService tasks, RuntimeService runtime, Clock clock, String council) {
        this.office = office;
        this.tasks = tasks;
        this.runtime = runtime;
        this.clock = clock;
        this.council = council;
    }

    /** The same in another council, for which this office works. */
    public Programming of(Office office, String council) {
        return new Programming(office, tasks, runtime, clock, council);
    }

    /** Asks for the drafts and gives back the process instance. */
    public String begin(String kind, int year) {
        return office.start(
                "annual-program",
                createVariables()
                        .putValue("councilId", council)
                        .putValue("kind", kind)
                        .putValue("year", Integer.toString(year))
                        .putValue("draftDue", LocalDate.now(clock).plusDays(14).toString()));
    }

    public ProgramId id(String instance) {
        return new ProgramId(office.variable(instance, "programId"));
    }

    /** The instance in which a plan or a report is on its way. */
    public String instanceOf(ProgramId id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("annual-program")
                .variableValueEquals("programId", id.value())
                .singleResult()
                .getId();
    }

    /** The open drafts, each of one body. */
    public List<Task> drafts(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKeyIn("draftPlan", "draftReport")
                .list();
    }

    /** The open draft of one body. */
    public Task draft(String instance, String body) {
        return drafts(instance).stream()
                .filter(task -> body.equals(tasks.getVariable(task.getId(), "bodyId")))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the draft of one body as the form shows it. */
    public void send(String instance, String body) {
        var task = draft(instance, body);
        office.submit(task, sent(task));
    }

    /** The draft as the form shows it, told by telephone, to be changed and sent. */
    public VariableMap sent(Task task) {
        var rows = Office.changed(
                office.rows(task, "items"), row -> row.put("id", row.path("ref").asText()));
        return createVariables()
                .putValueTyped("items", Office.json(rows))
                .putValue("text", "地域の実情に応じて取り組む。")
                .putValue("next", "SEND")
                .putValue("received", "PHONE")
                .putValue("sender", "部会長")
                .putValue("remark", "");
    }

    /** One row of a draft that counts something. */
    public static ArrayNode item(String title, String measure, String counted, String kind, int target) {
        var rows = JsonNodeFactory.instance.arrayNode();
        rows.addObject()
                .put("title", title)
                .put("timing", "通年")
                .put("measure", measure)
                .put("counted", counted)
                .put("kind", kind)
                .put("target", target);
        return rows;
    }

    /** Keeps the draft of one body with these words, and goes on later. */
    public void keep(String instance, String body, String text) {
        var task = draft(instance, body);
        office.submit(task, sent(task).putValue("next", "KEEP").putValue("text", text));
    }

    public void close(String instance, String body, String reason) {
        var task = draft(instance, body);
        office.submit(task, sent(task).putValue("next", "CLOSE").putValue("remark", reason));
    }

    /** Sends what every body still owes. */
    public void sendAll(String instance) {
        drafts(instance).forEach(task -> office.submit(task, sent(task)));
    }

    /** Has a plan of the shipped council adopted, with these items of the こども部会 and what the forms propose of the others. */
    public ProgramId adopt(int year, ArrayNode items) {
        var plan = begin("PLAN", year);
        var task = draft(plan, "kodomo");
        office.submit(task, sent(task).putValueTyped("items", Office.json(items)));
        sendAll(plan);
        compile(plan, "FORWARD", "");
        var id = id(plan);
        hear(new FiscalYear(year) + "事業計画");
        return id;
    }

    /** Has both bodies of the shipped council let pass what is called so. */
    public void hear(String title) {
        office.hold("chosei", title + "（案）", "SUBMIT", "");
        office.hold("zentai", title + "（案）", "ADOPT", "");
    }

    public void compile(String instance, String next, String reason, String... again) {
        var task = office.task(instance, "compile");
        Predicate<String> isAsked = List.of(again)::contains;
        var rows = Office.changed(office.rows(task, "chapters"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("redraft", isAsked.test(row.path("name").asText())));
        office.submit(
                task,
                createVariables()
                        .putValueTyped("chapters", Office.json(rows))
                        .putValue("overview", "構成機関の取組を重点とする。")
                        .putValue("next", next)
                        .putValue(
                                "redraftDue",
                                next.equals("REDRAFT")
                                        ? LocalDate.now(clock).plusDays(7).toString()
                                        : "")
                        .putValue("remark", reason));
    }
}
