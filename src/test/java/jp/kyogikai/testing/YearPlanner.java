package jp.kyogikai.testing;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.workflow.MeetingProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Plans the meetings of a year through the forms, and puts away what came of it (年間計画の代わり). */
@Component
public class YearPlanner {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    private final Office office;
    private final MeetingBook book;
    private final MeetingProcess meetings;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final RuntimeService instances;

    YearPlanner(
            Office office,
            MeetingBook book,
            MeetingProcess meetings,
            ManagementService jobs,
            TaskService tasks,
            RuntimeService instances) {
        this.instances = instances;
        this.office = office;
        this.book = book;
        this.meetings = meetings;
        this.jobs = jobs;
        this.tasks = tasks;
    }

    /** Sends the start form and gives back the process instance, which waits for the office to look at its draft. */
    public String open(FiscalYear year, String body) {
        return office.start(
                "council-year",
                createVariables()
                        .putValue("councilId", Office.COUNCIL)
                        .putValue("year", Integer.toString(year.value()))
                        .putValue("body", body));
    }

    /** The meetings as the form shows them. */
    public ArrayNode meetings(String plan) {
        return office.rows(office.task(plan, "editPlan"), "meetings");
    }

    /** Sends the form with these meetings; the same reason is given for each body of which there is one to give. */
    public void send(String plan, ArrayNode meetings, String reason, String next) {
        var task = office.task(plan, "editPlan");
        var parts = Office.changed(
                office.rows(task, "parts"),
                row -> row.put("id", row.path("ref").asText()).put("reason", reason));
        office.submit(
                task,
                createVariables()
                        .putValueTyped("meetings", Office.json(meetings))
                        .putValueTyped("parts", Office.json(parts))
                        .putValue("next", next));
    }

    /** Adopts the draft as it is shown. */
    public void adopt(String plan) {
        send(plan, meetings(plan), "", "ADOPT");
    }

    /** Adds so many meetings of subcommittees, in the mornings of days on which the office is open. */
    public static ArrayNode more(ArrayNode meetings, FiscalYear year, int count) {
        var bodies = List.of("shuro", "kodomo", "kenri", "kyoju", "anshin", "keihatsu");
        var days = Stream.iterate(LocalDate.of(year.value(), 8, 17), day -> day.plusDays(1))
                .filter(OfficeCalendar.USUAL::isOpen)
                .limit(count)
                .toList();
        IntStream.range(0, count)
                .forEach(n ->
                        add(meetings, bodies.get(n % bodies.size()), days.get(n).toString()));
        return meetings;
    }

    public static void add(ArrayNode meetings, String body, String day) {
        meetings.addObject()
                .put("bodyId", body)
                .put("heldOn", day)
                .put("startsAt", "09:00")
                .put("endsAt", "10:00")
                .put("place", "第2会議室");
    }

    /** Changes the first meeting of a body. */
    public static ArrayNode first(ArrayNode meetings, String body, Consumer<ObjectNode> change) {
        for (var row : meetings) {
            if (row.path("bodyId").asText().equals(body)) {
                change.accept((ObjectNode) row);
                return meetings;
            }
        }
        throw new AssertionError("no meeting of " + body);
    }

    /** The jobs by which the meetings of a plan are being started. */
    public List<Job> jobs(String plan) {
        return jobs.createJobQuery().processInstanceId(plan).list();
    }

    /** Runs them, one after the other, until none is left. */
    public void runAll(String plan) {
        for (var due = jobs(plan); !due.isEmpty(); due = jobs(plan)) {
            due.forEach(office::runJob);
        }
    }

    /** The meetings of the year in the book that are not called off. */
    public List<MeetingCard> inTheBook(FiscalYear year) {
        return book.in(COUNCIL, year).stream()
                .filter(card -> card.state().isAhead())
                .toList();
    }

    /** How many agendas wait to be written for these meetings. */
    public long begun(FiscalYear year) {
        return inTheBook(year).stream()
                .mapToLong(card -> tasks.createTaskQuery()
                        .taskDefinitionKey("compileAgenda")
                        .processVariableValueEquals("meetingId", card.id().value())
                        .count())
                .sum();
    }

    /** Calls off all that was begun in the year, so that other tests find the council as it was. */
    public void putAway(FiscalYear year) {
        instances
                .createProcessInstanceQuery()
                .processDefinitionKey("council-year")
                .variableValueLike("label", year + " 年間計画%")
                .list()
                .forEach(plan -> putAway(plan.getId()));
        inTheBook(year).forEach(card -> meetings.cancel(card.id(), "試験の後片付け", Actor.system()));
    }

    /** Gives a draft up, or lets what was adopted come to its end. */
    private void putAway(String plan) {
        var draft = office.task(plan, "editPlan");
        if (draft != null) {
            office.submit(draft, createVariables().putValue("next", "DROP"));
        }
        runAll(plan);
    }
}
