package jp.kyogikai.testing;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Plays the circle of a case and whoever confirms its texts, as Tasklist does (相談支援専門員の代わり). */
@Component
public class Supporters {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Office office;
    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final String council;
    private final String user;

    @Autowired
    Supporters(Office office, FormService forms, RepositoryService repository, IdentityService identity) {
        this(office, forms, repository, identity, Office.COUNCIL, "soudan");
    }

    private Supporters(
            Office office,
            FormService forms,
            RepositoryService repository,
            IdentityService identity,
            String council,
            String user) {
        this.office = office;
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
        this.council = council;
        this.user = user;
    }

    /** The supporters of another council, in the person of this user. */
    public Supporters of(String council, String user) {
        return new Supporters(office, forms, repository, identity, council, user);
    }

    /** Registers a case of one supporter alone and gives back its process instance. */
    public String registerCase() {
        return register(entry().putValue("councilId", council));
    }

    public String register(VariableMap entry) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("individual-support")
                .latestVersion()
                .singleResult();
        return as(user, "supporter", () -> forms.submitStartForm(definition.getId(), entry)
                .getId());
    }

    public static VariableMap entry() {
        return createVariables()
                .putValue("councilId", Office.COUNCIL)
                .putValue("pseudonym", "Aさん")
                .putValueTyped("names", Office.json(names("髙橋 𠮷郎", "たかはし よしろう")))
                .putValue("consultingOffice", "相談支援事業所しおさい")
                .putValue("household", "")
                .putValue("consent", "BOTH")
                .putValue("consentOn", "2026-10-01")
                .putValue("consentNote", "")
                .putValue("urgency", "SOON")
                .putValue("field", "住まい・暮らし")
                .putValue("situation", "夜間に介護者が倒れたときの受入れ先がない。")
                .putValue("wishes", "住み慣れた家で暮らし続けたい。")
                .putValueTyped("circle", Office.json(JSON.createArrayNode()));
    }

    public static ArrayNode names(String name, String kana) {
        var rows = JSON.createArrayNode();
        rows.addObject().put("name", name).put("kana", kana);
        return rows;
    }

    public void plan(String supportCase) {
        submit(supportCase, "prepareSupport", planWith("祇園 さくら"));
    }

    public static VariableMap planWith(String participant) {
        var participants = JSON.createArrayNode();
        participants
                .addObject()
                .put("name", participant)
                .put("organisation", "短期入所事業所")
                .put("role", "管理者");
        return createVariables()
                .putValue("next", "CONTINUE")
                .putValue("heldOn", "2026-11-10")
                .putValue("place", "相談室")
                .putValue("leadOffice", "相談支援事業所しおさい")
                .putValue("field", "住まい・暮らし")
                .putValueTyped("participants", Office.json(participants))
                .putValue("closingReason", "");
    }

    public void record(String supportCase, String result) {
        submit(supportCase, "takeSupport", settled(supportCase, "takeSupport", minutes(result)));
    }

    /** Adds that all that was open is done. */
    public VariableMap settled(String supportCase, String taskKey, VariableMap form) {
        return form.putValueTyped(
                "followUps",
                Office.json(Office.changed(
                        rows(user, "supporter", office.task(supportCase, taskKey), "followUps"),
                        row -> row.put("id", row.path("ref").asText()).put("result", "DONE"))));
    }

    public static VariableMap minutes(String result) {
        var assignments = JSON.createArrayNode();
        assignments.addObject().put("who", "相談支援専門員").put("what", "空床の確認").put("dueOn", "2026-11-20");
        return createVariables()
                .putValue("discussion", "受入れ先を探した。")
                .putValueTyped("assignments", Office.json(assignments))
                .putValue("remaining", "夜間の受入れ先")
                .putValue("nextOn", "")
                .putValue("result", result);
    }

    /** Holds one meeting with this result. */
    public void meet(String supportCase, String result) {
        plan(supportCase);
        record(supportCase, result);
    }

    /** Hands in the text of an issue; findings shown before get this decision. */
    public void draft(String supportCase, String text, String decision, String reason) {
        var task = office.task(supportCase, "writeDraft");
        var findings = rows(user, "supporter", task, "findings");
        findings.forEach(it -> ((ObjectNode) it)
                .put("id", it.path("ref").asText())
                .put("decision", decision)
                .put("reason", reason));
        submit(
                supportCase,
                "writeDraft",
                draft(text).putValue("title", title(supportCase)).putValueTyped("findings", Office.json(findings)));
    }

    /** The title under which the issue of a case is put on agendas. */
    public String title(String supportCase) {
        return "夜間の受入れ先（" + office.variable(supportCase, "label") + "）";
    }

    public static VariableMap draft(String text) {
        return createVariables()
                .putValue("next", "CHECK")
                .putValue("title", "夜間の受入れ先")
                .putValue("text", text)
                .putValue("category", "REGIONAL")
                .putValue("urgency", "SOON")
                .putValue("alsoFrom", "")
                .putValueTyped("findings", Office.json(JSON.createArrayNode()));
    }

    /** Answers the confirmation as somebody of the office. */
    public void confirm(String supportCase, String who, String decision, String remark) {
        confirm(supportCase, who, "secretariat", decision, remark);
    }

    /** Answers the confirmation in the role that the charter names for it. */
    public void confirm(String supportCase, String who, String role, String decision, String remark) {
        var task = office.task(supportCase, "confirmDraft");
        var seen = as(who, role, () -> forms.getTaskFormVariables(task.getId(), List.of("revision"), false)
                .getValue("revision", String.class));
        submit(
                who,
                role,
                task,
                createVariables()
                        .putValue("revision", seen)
                        .putValue("decision", decision)
                        .putValue("remark", remark));
    }

    public void explain(String supportCase, String next) {
        submit(
                supportCase,
                "explainAnswer",
                settled(
                        supportCase,
                        "explainAnswer",
                        createVariables()
                                .putValue("explainedOn", "2027-03-01")
                                .putValue("whyNot", "")
                                .putValue("next", next)));
    }

    public void submit(String supportCase, String taskKey, VariableMap variables) {
        submit(user, "supporter", office.task(supportCase, taskKey), variables);
    }

    public void submit(String user, String role, Task task, VariableMap variables) {
        as(user, role, () -> {
            forms.submitTaskForm(task.getId(), variables);
            return "";
        });
    }

    /** The text a field shows to a supporter. */
    public String text(String supportCase, String taskKey, String field) {
        var task = office.task(supportCase, taskKey);
        return as(user, "supporter", () -> forms.getTaskFormVariables(task.getId(), List.of(field), false)
                .getValue(field, String.class));
    }

    public ArrayNode rows(String user, String role, Task task, String key) {
        return as(user, role, () -> {
            try {
                var shown = forms.getTaskFormVariables(task.getId(), List.of(key), false);
                return (ArrayNode)
                        JSON.readTree(shown.getValueTyped(key).getValue().toString());
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private <T> T as(String user, String role, Supplier<T> act) {
        identity.setAuthentication(user, List.of(council + "-" + role), List.of(council));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
