package jp.kyogikai.testing;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.shared.ReferralId;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Plays a subcommittee that was asked to investigate, through the forms of Tasklist (専門部会の代わり). */
@Component
public class Subcommittee {

    private final Office office;
    private final Asking asking;
    private final Clock clock;

    Subcommittee(Office office, Asking asking, Clock clock) {
        this.office = office;
        this.asking = asking;
        this.clock = clock;
    }

    /** A subcommittee of the council that this office serves. */
    public Subcommittee of(Office office) {
        return new Subcommittee(office, asking, clock);
    }

    public void reply(ReferralId id, String reply, String remark) {
        office.submit(
                task(id, "answerRequest"),
                createVariables()
                        .putValue("reply", reply)
                        .putValue("remark", remark)
                        .putValue("received", "PHONE")
                        .putValue("receivedOn", today().toString())
                        .putValue("replier", "こども部会長"));
    }

    public void accept(ReferralId id) {
        reply(id, "ACCEPTED", "");
    }

    /** Answers what was asked back, and puts question and due date anew. */
    public void clarify(ReferralId id, String text, String question, LocalDate due) {
        office.submit(
                task(id, "clarify"),
                createVariables()
                        .putValue("clarification", text)
                        .putValue("question", question)
                        .putValue("dueOn", due.toString()));
    }

    /** Sends the work as it is shown, with this draft of the report. */
    public void work(ReferralId id, String report, String next) {
        office.submit(
                task(id, "investigate"), shown(id).putValue("report", report).putValue("next", next));
    }

    /** The form of the work as it is shown, to be changed and sent. */
    public VariableMap shown(ReferralId id) {
        var task = task(id, "investigate");
        return office.resent(task, "interim", "extendedTo", "extensionReason", "report", "next")
                .putValueTyped("activities", Office.json(office.rows(task, "activities")));
    }

    public void submit(ReferralId id, VariableMap work) {
        office.submit(task(id, "investigate"), work);
    }

    /** The activities as the form shows them and one more. */
    public ArrayNode activities(ReferralId id, LocalDate on, String subject, String result) {
        var rows = office.rows(task(id, "investigate"), "activities");
        rows.addObject()
                .put("kind", "INTERVIEW")
                .put("on", on.toString())
                .put("subject", subject)
                .put("result", result);
        return rows;
    }

    /** Holds a meeting of the body that gives the draft this result. */
    public void decide(String body, String number, String outcome, String reason) {
        var meeting = office.prepareMeeting(body, "2026-12-03");
        office.compileAgenda(meeting, number);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, outcome, reason);
        office.runJobs();
    }

    public Task task(ReferralId id, String key) {
        return office.task(asking.instanceOf(id), key);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
