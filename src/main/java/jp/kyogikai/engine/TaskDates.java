package jp.kyogikai.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Puts the dates of open tasks elsewhere, and writes them as models want them (タスクの期限). */
@Component
public class TaskDates {

    /** Goes before what has no date in the lists of work. */
    public static final int NEAR = 60;

    /** Comes after it. */
    public static final int FAR = 40;

    private static final LocalTime END = LocalTime.of(23, 59, 59);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Unasked unasked;

    TaskDates(TaskService tasks, RuntimeService runtime, Unasked unasked) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.unasked = unasked;
    }

    /** The end of a day, as a model reads it. */
    public static String endOf(LocalDate day) {
        return day.atTime(END).toString();
    }

    /** The beginning of a day, as a model reads it. */
    public static String beginOf(LocalDate day) {
        return day.atTime(0, 0, 1).toString(); // with seconds, which a plain toString would leave out
    }

    /** Puts the dates of the open tasks among these elsewhere; where there is none, nothing happens. */
    public void move(Dated dated, LocalDate due, LocalDate followUp) {
        if (dated.tasks().isEmpty()) {
            return;
        }
        unasked.run(() -> tasks
                .createTaskQuery()
                .processDefinitionKey(dated.process())
                .processInstanceBusinessKey(dated.key())
                .tenantIdIn(dated.council())
                .taskDefinitionKeyIn(dated.tasks().toArray(String[]::new))
                .list()
                .stream()
                .filter(task -> isAbout(task, dated))
                .forEach(task -> {
                    tasks.setDueDate(task.getId(), date(due, END));
                    tasks.setFollowUpDate(task.getId(), date(followUp, LocalTime.of(0, 0, 1)));
                }));
    }

    /** Puts tasks of a council that stood behind and are due until that day before those without a date. */
    public void raise(String council, LocalDate until) {
        unasked.run(() -> tasks.createTaskQuery()
                .tenantIdIn(council)
                .taskMaxPriority(FAR)
                .dueBefore(date(until.plusDays(1), LocalTime.MIN))
                .list()
                .forEach(task -> tasks.setPriority(task.getId(), NEAR)));
    }

    private boolean isAbout(Task task, Dated dated) {
        return dated.variable().isEmpty()
                || Objects.equals(runtime.getVariable(task.getExecutionId(), dated.variable()), dated.subject());
    }

    private static Date date(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(ZONE).toInstant());
    }
}
