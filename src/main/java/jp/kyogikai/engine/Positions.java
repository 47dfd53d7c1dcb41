package jp.kyogikai.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells where work stands, since when and whose turn it is; whoever asks was let in by the rule of a page (現在位置の照会). */
@Component
public class Positions {

    private static final String PHASE = "subProcess";
    private static final Set<String> AROUND = Set.of(PHASE, "multiInstanceBody");

    private final HistoryService history;
    private final TaskService tasks;
    private final Unasked unasked;

    Positions(HistoryService history, TaskService tasks, Unasked unasked) {
        this.history = history;
        this.tasks = tasks;
        this.unasked = unasked;
    }

    /** Nothing where such work never began, or ended so long ago that the engine has forgotten it. */
    public Optional<Position> of(String process, Work work) {
        return unasked.find(() -> instance(process, work).map(this::position));
    }

    /** By the readable key, which has an index; no variable is read. */
    private Optional<HistoricProcessInstance> instance(String process, Work work) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(work.key())
                .processDefinitionKey(process)
                .tenantIdIn(work.council().value())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Position position(HistoricProcessInstance instance) {
        var isRunning = instance.getEndTime() == null;
        return new Position(
                instance.getId(),
                instance.getProcessDefinitionId(),
                isRunning,
                isRunning ? stops(instance.getId()) : List.of());
    }

    private List<Stop> stops(String instance) {
        var open = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .unfinished()
                .list();
        var byId = open.stream().collect(Collectors.toMap(HistoricActivityInstance::getId, it -> it));
        var waiting = new HashMap<String, Task>();
        tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> waiting.put(task.getId(), task));
        return open.stream()
                .filter(it -> !AROUND.contains(it.getActivityType()))
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime)
                        .thenComparing(HistoricActivityInstance::getId))
                .map(it -> stop(it, byId, it.getTaskId() == null ? null : waiting.get(it.getTaskId())))
                .toList();
    }

    private Stop stop(HistoricActivityInstance it, Map<String, HistoricActivityInstance> open, @Nullable Task task) {
        return new Stop(
                it.getActivityId(),
                it.getActivityName() == null ? "" : it.getActivityName(),
                phase(it, open),
                day(it.getStartTime()),
                task == null || task.getDueDate() == null ? null : day(task.getDueDate()),
                task == null ? List.of() : Candidates.of(tasks, task));
    }

    /** The outermost part of the model around it. */
    private static String phase(HistoricActivityInstance it, Map<String, HistoricActivityInstance> open) {
        return Stream.iterate(it, around -> around != null, around -> open.get(around.getParentActivityInstanceId()))
                .filter(around -> around.getActivityType().equals(PHASE))
                .reduce((inner, outer) -> outer)
                .map(HistoricActivityInstance::getActivityName)
                .orElse("");
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
    }
}
