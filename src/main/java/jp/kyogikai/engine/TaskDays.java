package jp.kyogikai.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Moves the day by which open tasks are to be done when the day moves from which it was counted (タスクの期限の変更). */
@Component
public class TaskDays {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final TaskService tasks;
    private final Unasked unasked;

    TaskDays(TaskService tasks, Unasked unasked) {
        this.tasks = tasks;
        this.unasked = unasked;
    }

    /** Gives the open tasks of this key in the process that holds this id a new last day, until its end. */
    public void move(String name, String id, String task, LocalDate day) {
        var end = Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(TOKYO).toInstant());
        var query = tasks.createTaskQuery().processVariableValueEquals(name, id).taskDefinitionKey(task);
        unasked.run(() -> query.list().forEach(it -> tasks.setDueDate(it.getId(), end)));
    }
}
