package jp.kyogikai.engine;

import java.util.List;
import java.util.Objects;
import jp.kyogikai.shared.GroupId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** The groups that may do a task (タスクを処理できる権限グループ). */
final class Candidates {

    private Candidates() {}

    static List<GroupId> of(TaskService tasks, Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .map(GroupId::new)
                .toList();
    }
}
