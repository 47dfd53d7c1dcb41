package jp.kyogikai.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks about one matter that whoever asks may work on, by the rights of the engine (処理待ちのタスクの一覧). */
@Component
public class OpenTasks {

    private final TaskService tasks;

    OpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Those whose process holds this id under this name, such as {@code meetingId}; the oldest first. */
    public List<OpenTask> about(String name, String id) {
        return found(tasks.createTaskQuery().processVariableValueEquals(name, id));
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
                .map(task -> new OpenTask(task.getId(), task.getName(), day(task.getDueDate())))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null
                ? null
                : date.toInstant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
    }
}
