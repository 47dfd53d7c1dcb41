package jp.kyogikai.testing;

import java.time.LocalDate;
import java.util.UUID;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.MailAddress;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Somebody who serves in the coordination body on a few days, and what is on its way to them (招集される人). */
@Component
public class Invitees {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    private final Appointing appointing;
    private final Ledger ledger;
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Office office;

    Invitees(
            Appointing appointing,
            Ledger ledger,
            ManagementService jobs,
            RuntimeService runtime,
            TaskService tasks,
            Office office) {
        this.appointing = appointing;
        this.ledger = ledger;
        this.jobs = jobs;
        this.runtime = runtime;
        this.tasks = tasks;
        this.office = office;
    }

    /** Somebody new who serves on these days and on no other; without an address where it is empty. */
    public PersonId serving(String address, String... days) {
        var name = "招集 " + UUID.randomUUID();
        var person = appointing.register(COUNCIL, name, "しょうしゅう", Actor.system());
        if (!address.isEmpty()) {
            appointing.receivesMail(person, new MailAddress(address), Actor.system());
        }
        var seat = jp.kyogikai.membership.Office.in(COUNCIL, new BodyId("chosei"), AppointmentRole.MEMBER);
        for (var day : days) {
            var term = new Term(LocalDate.parse(day), LocalDate.parse(day));
            appointing.appoint(person, seat, new Affiliation("", ""), term, Actor.system());
        }
        return person;
    }

    /** Convenes a meeting of the coordination body on that day, with a new issue on its agenda. */
    public MeetingId convene(String day) {
        var title = "招集の課題" + UUID.randomUUID();
        office.registerIssue(title);
        var meeting = office.prepareMeeting("chosei", day);
        office.compileAgenda(meeting, title);
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        return new MeetingId(office.variable(meeting, "meetingId"));
    }

    /** The line of the book about the latest version of what is sent about a meeting. */
    public DeliveryCard line(MeetingId meeting, PersonId person) {
        return ledger.lines(COUNCIL, null, meeting.value()).stream()
                .filter(it -> it.recipient().equals(person))
                .max(java.util.Comparator.comparing(it -> it.dispatch().version()))
                .orElseThrow();
    }

    /** The job that is to send it. */
    public Job job(DeliveryCard line) {
        return jobs.createJobQuery().activityId("send").list().stream()
                .filter(job -> line.id().value().equals(runtime.getVariable(job.getExecutionId(), "deliveryId")))
                .findFirst()
                .orElseThrow();
    }

    /** The task of the office about it; null where there is none. */
    public Task task(DeliveryCard line) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey("checkDelivery")
                .processVariableValueEquals("deliveryId", line.id().value())
                .list()
                .stream()
                .filter(task -> line.id().value().equals(tasks.getVariable(task.getId(), "deliveryId")))
                .findFirst()
                .orElse(null);
    }
}
