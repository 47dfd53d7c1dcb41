package jp.kyogikai.desk;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import jp.kyogikai.casework.ReviewFile;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.workflow.CaseReviewProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;

/** A meeting in public with one case behind closed doors, and a word of its own typed into every field (全項目への目印). */
final class ClosedItemWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BodyId BODY = new BodyId("kyogikai");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 9);

    private final Office office;
    private final Supporters supporters;
    private final Supporters others;
    private final Canaries type;

    ClosedItemWalk(Office office, Supporters supporters, Canaries type) {
        this.office = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        this.supporters = supporters.of(Miharashi.COUNCIL.value(), Miharashi.SUPPORTER);
        this.others = supporters.of(Miharashi.COUNCIL.value(), Miharashi.OTHER_SUPPORTER);
        this.type = type;
    }

    /** Registers a case of which every word is known. */
    String registerCase() {
        return supporters.register(Supporters.entry()
                .putValue("councilId", Miharashi.COUNCIL.value())
                .putValue("pseudonym", type.word("pseudonym"))
                .putValueTyped(
                        "names",
                        Office.json(Supporters.names(type.word("family") + " " + type.word("given"), "みほん なまえ")))
                .putValue("consultingOffice", type.word("office"))
                .putValue("consentNote", type.word("consent"))
                .putValue("situation", type.word("situation"))
                .putValue("wishes", type.word("wishes")));
    }

    /** Brings the case before the body; gives back the number under which it waits. */
    String release(String supportCase, CaseReviewProcess process, ReviewFile file, RuntimeService runtime) {
        var actor = new Actor(Miharashi.SUPPORTER, Set.of(GroupId.supporters(Miharashi.COUNCIL)));
        var id = new CaseId(office.variable(supportCase, "caseId"));
        process.start(id, BODY, actor);
        var review = runtime.createProcessInstanceQuery()
                .processDefinitionKey(CaseReviewProcess.KEY)
                .variableValueEquals("reviewId", file.of(id, actor).get(0).id().value())
                .singleResult()
                .getId();
        supporters.submit(review, "writeSheet", sheet(JSON.createArrayNode()));
        supporters.submit(review, "writeSheet", sheet(kept(review)));
        others.submit(
                review,
                "confirmSheet",
                createVariables()
                        .putValue("revision", others.text(review, "confirmSheet", "revision"))
                        .putValue("decision", "APPROVED")
                        .putValue("remark", ""));
        return office.variable(review, "label");
    }

    private VariableMap sheet(ArrayNode findings) {
        return createVariables()
                .putValue("next", "CHECK")
                .putValue("situation", type.word("sheet.situation") + "　高田小学校")
                .putValue("support", type.word("sheet.support"))
                .putValue("question", type.word("sheet.question"))
                .putValueTyped("findings", Office.json(findings));
    }

    private ArrayNode kept(String review) {
        var shown = supporters.rows(Miharashi.SUPPORTER, "supporter", office.task(review, "writeSheet"), "findings");
        return Office.changed(shown, row -> row.put("id", row.path("ref").asText())
                .put("decision", "KEPT")
                .put("reason", type.word("sheet.reason")));
    }

    void appoint(Appointing appointing) {
        var seat = jp.kyogikai.membership.Office.in(Miharashi.COUNCIL, BODY, AppointmentRole.MEMBER);
        var from = new Affiliation(type.word("person.organisation"), type.word("person.post"));
        var name = type.word("person.family") + " " + type.word("person.given");
        var person = appointing.register(Miharashi.COUNCIL, name, type.word("person.kana"), Actor.system());
        appointing.appoint(person, seat, from, new Term(DAY, DAY), Actor.system());
    }

    /** Holds the meeting on an issue and on the case, and settles its minutes; gives back its id. */
    String hold(String issue, String review) {
        var meeting = office.prepareMeeting(BODY.value(), DAY.toString());
        var id = office.variable(meeting, "meetingId");
        var task = office.task(meeting, "compileAgenda");
        var matters = Office.changed(office.rows(task, "matters"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("include", contains(row, issue) || contains(row, review)));
        office.submit(
                task,
                office.resent(task, "heldOn", "startsAt", "endsAt", "place")
                        .putValueTyped("matters", Office.json(matters))
                        .putValueTyped("others", Office.json(office.rows(task, "others"))));
        review(meeting, "reviewAgenda", "agenda");
        takeAttendance(meeting);
        office.takeResults(meeting, "CONTINUE", "");
        office.runJobs();
        writeMinutes(meeting);
        review(meeting, "reviewMinutes", "minutes");
        return id;
    }

    private static boolean contains(ObjectNode row, String heading) {
        return row.path("heading").asText().contains(heading);
    }

    private void review(String meeting, String task, String paper) {
        office.submit(
                office.task(meeting, task),
                createVariables()
                        .putValue("decision", "APPROVED")
                        .putValue("remark", type.word(paper + ".remark"))
                        .putValue("received", "MAIL")
                        .putValue("approver", type.word(paper + ".approver")));
    }

    /** One sent somebody and one needs support; both stand in the notes of the office. */
    private void takeAttendance(String meeting) {
        var task = office.task(meeting, "takeAttendance");
        var rows = Office.changed(office.rows(task, "attendance"), row -> {
            row.put("id", row.path("ref").asText()).put("presence", "PRESENT").put("note", type.word("access need"));
            if (row.path("name").asText().startsWith(type.word("person.family"))) {
                row.put("presence", "PROXY").put("proxy", type.word("proxy"));
            }
        });
        var guests = JSON.createArrayNode();
        guests.addObject().put("post", type.word("guest.post")).put("name", type.word("guest.name"));
        office.submit(
                task,
                createVariables()
                        .putValueTyped("attendance", Office.json(rows))
                        .putValueTyped("guests", Office.json(guests))
                        .putValue("observers", "2"));
    }

    private void writeMinutes(String meeting) {
        var task = office.task(meeting, "writeMinutes");
        var said = "%s委員、代理の%s及び%sから発言があった。%s"
                .formatted(
                        type.word("person.family"),
                        type.word("proxy"),
                        type.word("guest.name"),
                        type.word("said in public"));
        var rows = Office.changed(office.rows(task, "minutes"), row -> row.put(
                        "id", row.path("ref").asText())
                .put("discussion", row.path("closed").asBoolean() ? type.word("advice") : said));
        office.submit(
                task,
                createVariables()
                        .putValueTyped("minutes", Office.json(rows))
                        .putValue("remark", type.word("minutes.other")));
    }
}
