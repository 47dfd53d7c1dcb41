package jp.kyogikai.workflow;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.Office;

/** Walks the whole way of an issue and types a word of its own into every free field (全様式への入力). */
final class CanaryWalk {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    private final Office office;
    private final Appointing appointing;
    private final Canaries type;

    CanaryWalk(Office office, Appointing appointing, Canaries type) {
        this.office = office;
        this.appointing = appointing;
        this.type = type;
    }

    String registerIssue() {
        return office.start(
                "issue-escalation",
                createVariables()
                        .putValue("councilId", Office.COUNCIL)
                        .putValue("title", type.word("issue.title"))
                        .putValue("description", type.word("issue.description"))
                        .putValue("category", "REGIONAL")
                        .putValue("urgency", "SOON")
                        .putValue("origin", "MEMBER")
                        .putValue("raiser", type.word("issue.raiser"))
                        .putValue("raisedOn", "2026-10-01"));
    }

    /** Begins a meeting on a day on which somebody new serves, and on no other. */
    String prepareMeeting(String day) {
        appointFor(LocalDate.parse(day));
        return office.start(
                "meeting",
                createVariables()
                        .putValue("councilId", Office.COUNCIL)
                        .putValue("bodyId", "chosei")
                        .putValue("kind", "EXTRAORDINARY")
                        .putValue("heldOn", day)
                        .putValue("startsAt", "10:00")
                        .putValue("endsAt", "11:00")
                        .putValue("place", type.word("place.planned")));
    }

    private void appointFor(LocalDate day) {
        var seat = jp.kyogikai.membership.Office.in(COUNCIL, new BodyId("chosei"), AppointmentRole.MEMBER);
        var from = new Affiliation(type.word("person.organisation"), type.word("person.post"));
        var person = appointing.register(COUNCIL, type.word("person.name"), type.word("person.kana"), Actor.system());
        appointing.appoint(person, seat, from, new Term(day, day), Actor.system());
    }

    void compileAgenda(String meeting) {
        var task = office.task(meeting, "compileAgenda");
        var matters = Office.changed(office.rows(task, "matters"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("include", row.path("heading").asText().contains(type.word("issue.title")))
                .put("presenter", type.word("matter.presenter")));
        var others = office.rows(task, "others");
        others.addObject()
                .put("kind", "REPORT")
                .put("title", type.word("other.title"))
                .put("explanation", type.word("other.explanation"))
                .put("presenter", type.word("other.presenter"));
        office.submit(
                task,
                office.resent(task, "heldOn", "startsAt", "endsAt")
                        .putValue("place", type.word("place"))
                        .putValueTyped("matters", Office.json(matters))
                        .putValueTyped("others", Office.json(others)));
    }

    /** Sends the agenda again as it is shown. */
    void compileAgain(String meeting) {
        var task = office.task(meeting, "compileAgenda");
        office.submit(
                task,
                office.resent(task, "heldOn", "startsAt", "endsAt", "place")
                        .putValueTyped("matters", Office.json(rows(meeting, "compileAgenda", "matters")))
                        .putValueTyped("others", Office.json(office.rows(task, "others"))));
    }

    void review(String meeting, String task, String decision, String paper) {
        office.submit(
                office.task(meeting, task),
                createVariables()
                        .putValue("decision", decision)
                        .putValue("remark", type.word(paper + ".remark"))
                        .putValue("received", "MAIL")
                        .putValue("approver", type.word(paper + ".approver")));
    }

    void takeAttendance(String meeting) {
        var rows = Office.changed(rows(meeting, "takeAttendance", "attendance"), row -> {
            if (row.path("name").asText().equals(type.word("person.name"))) {
                row.put("presence", "PROXY").put("proxy", type.word("proxy")).put("note", type.word("note"));
            }
        });
        office.submit(
                office.task(meeting, "takeAttendance"),
                createVariables()
                        .putValueTyped("attendance", Office.json(rows))
                        .putValueTyped("guests", Office.json(guest()))
                        .putValue("observers", "2"));
    }

    private ArrayNode guest() {
        var guests = JsonNodeFactory.instance.arrayNode();
        guests.addObject().put("post", type.word("guest.post")).put("name", type.word("guest.name"));
        return guests;
    }

    void takeResults(String meeting) {
        var rows = Office.changed(rows(meeting, "takeResults", "results"), row -> {
            var matter = row.path("matter").asBoolean();
            row.put("reason", type.word(matter ? "matter.reason" : "other.reason"));
            row.put("result", matter ? "SUBMIT" : "");
        });
        send(meeting, "takeResults", "results", rows);
    }

    void writeMinutes(String meeting) {
        var rows = Office.changed(
                rows(meeting, "writeMinutes", "minutes"), row -> row.put("discussion", type.word("discussion")));
        office.submit(
                office.task(meeting, "writeMinutes"),
                createVariables()
                        .putValueTyped("minutes", Office.json(rows))
                        .putValue("remark", type.word("minutes.other")));
    }

    void settleWording(String issue) {
        office.submit(
                office.task(issue, "settleWording"),
                createVariables()
                        .putValue("wording", type.word("wording"))
                        .putValue("received", "PHONE")
                        .putValue("approver", type.word("wording.chair"))
                        .putValue("settledOn", "2027-03-20"));
    }

    void answer(String issue) {
        office.answer(issue, type.word("answer"));
    }

    /** The rows of a form as they are shown, each with its key as the form sends it. */
    ArrayNode rows(String meeting, String task, String key) {
        return Office.changed(
                office.rows(office.task(meeting, task), key),
                (ObjectNode row) -> row.put("id", row.path("ref").asText()));
    }

    private void send(String meeting, String task, String key, ArrayNode rows) {
        office.submit(office.task(meeting, task), createVariables().putValueTyped(key, Office.json(rows)));
    }
}
