package jp.kyogikai.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever asks may work on, as the list 自分の処理待ち of Tasklist has it and in its order (自分の処理待ち). */
@Component
public class Worklist {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Unasked unasked;
    private final Clock clock;

    Worklist(TaskService tasks, RuntimeService runtime, IdentityService identity, Unasked unasked, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.unasked = unasked;
        this.clock = clock;
    }

    /** So many at most, those with a date first, the nearest before all others. */
    public WorkItems first(int most) {
        var asker = identity.getCurrentAuthentication();
        if (asker == null) {
            return new WorkItems(List.of(), 0, 0);
        }
        var mine = new MyTasks(asker.getUserId(), known(asker.getGroupIds()), known(asker.getTenantIds()));
        var now = Date.from(clock.instant());
        return unasked.find(() -> {
            var found = mine.query(tasks, MyTasks.FIRST, now)
                    .parameter("most", most)
                    .list();
            return new WorkItems(
                    items(found, now),
                    mine.query(tasks, MyTasks.COUNT, now).count(),
                    mine.query(tasks, MyTasks.LATE, now).count());
        });
    }

    private static List<String> known(@Nullable List<String> ids) {
        return ids == null ? List.of() : List.copyOf(ids);
    }

    private List<WorkItem> items(List<Task> found, Date now) {
        var labels = words(found, "label");
        var bodies = words(found, "bodyName");
        return found.stream().map(task -> item(task, now, labels, bodies)).toList();
    }

    private WorkItem item(Task task, Date now, Map<String, String> labels, Map<String, String> bodies) {
        var due = task.getDueDate();
        return new WorkItem(
                task.getId(),
                task.getName(),
                labels.getOrDefault(task.getId(), ""),
                bodies.getOrDefault(task.getId(), ""),
                due == null
                        ? null
                        : due.toInstant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate(),
                due != null && due.before(now),
                task.getAssignee(),
                Candidates.of(tasks, task));
    }

    /** What the models put beside each task for lists to show, of all tasks by one question. */
    private Map<String, String> words(List<Task> found, String name) {
        return found.isEmpty()
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .taskIdIn(found.stream().map(Task::getId).toArray(String[]::new))
                        .variableName(name)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                VariableInstance::getTaskId, it -> String.valueOf(it.getValue()), (one, other) -> one));
    }
}
