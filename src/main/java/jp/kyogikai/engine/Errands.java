package jp.kyogikai.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.kyogikai.shared.GroupId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds the tasks of all councils, whoever may do them; so it exists in rehearsals only (処理待ちの仕事の一覧). */
@Component
@Profile(Rehearsed.PROFILE)
public class Errands {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final TaskService tasks;
    private final RuntimeService runtime;

    Errands(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** The open tasks that began after a moment, in no order. */
    public List<Errand> begunAfter(Instant moment) {
        return tasks.createTaskQuery().taskCreatedAfter(Date.from(moment)).unlimitedList().stream()
                .map(this::errand)
                .toList();
    }

    public boolean isOpen(Errand errand) {
        return tasks.createTaskQuery().taskId(errand.id()).count() == 1;
    }

    private Errand errand(Task task) {
        var links = tasks.getIdentityLinksForTask(task.getId());
        var which = Which.of(tasks.getVariables(task.getId(), Which.VARIABLES));
        return new Errand(
                task.getId(),
                Objects.toString(task.getTenantId(), ""),
                key(task.getProcessInstanceId()),
                which.body(),
                task.getTaskDefinitionKey(),
                Objects.toString(task.getName(), task.getTaskDefinitionKey()),
                day(task.getDueDate()),
                named(links, IdentityLink::getGroupId).stream()
                        .map(GroupId::new)
                        .toList(),
                named(links, IdentityLink::getUserId),
                which.turn());
    }

    private String key(String instance) {
        var found =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        return Objects.toString(found.getBusinessKey(), "");
    }

    private static List<String> named(List<IdentityLink> links, Function<IdentityLink, @Nullable String> by) {
        return links.stream().map(by).filter(Objects::nonNull).sorted().toList();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(ZONE).toLocalDate();
    }
}
