package jp.kyogikai.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks about one matter that whoever asks may work on, by the rights of the engine (処理待ちのタスクの一覧). */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final Unasked unasked;

    OpenTasks(TaskService tasks, Unasked unasked) {
        this.tasks = tasks;
        this.unasked = unasked;
    }

    /**
     * Those that hold this id under this name, such as {@code meetingId}; the oldest first. A process may have several
     * tasks alike, each about something else, and the query tells processes apart only.
     */
    public List<OpenTask> about(String name, String id) {
        var ofProcess = tasks.createTaskQuery()
                .processVariableValueEquals(name, id)
                .orderByTaskCreateTime()
                .asc()
                .list();
        var about = new ArrayList<OpenTask>();
        unasked.run(() -> ofProcess.stream()
                .filter(task -> id.equals(tasks.getVariable(task.getId(), name)))
                .map(OpenTasks::open)
                .forEach(about::add));
        return List.copyOf(about);
    }

    /** Those of work that stands somewhere; none where it never began. */
    public List<OpenTask> at(Optional<Position> position) {
        return position.map(it -> of(it.instance())).orElse(List.of());
    }

    /** Those of one running process; the oldest first. */
    public List<OpenTask> of(String instance) {
        return found(tasks.createTaskQuery().processInstanceId(instance));
    }

    private static List<OpenTask> found(TaskQuery query) {
        return query.orderByTaskCreateTime().asc().list().stream()
                .map(OpenTasks::open)
                .toList();
    }

    private static OpenTask open(Task task) {
        return new OpenTask(task.getId(), task.getName(), day(task.getDueDate()));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null
                ? null
                : date.toInstant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
    }
}
