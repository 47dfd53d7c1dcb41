package jp.kyogikai.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists of tasks that everybody finds in Tasklist; brought up to date at each start (保存済みフィルター). */
@Component
class SavedFilters {

    private final FilterService filters;
    private final TaskService tasks;

    SavedFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void settle() {
        save("自分の処理待ち", "自分が担当しているタスクと、自分の役職で処理できるタスクです。", "#0b5cad", 10, mine());
        save("期限超過", "処理の期限を過ぎたタスクです。", "#b3261e", 20, mine().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateUserExpression("${currentUser()}") // single cases are offered to their circle by name
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks()
                .endOr()
                .orderByDueDate()
                .asc();
    }

    private void save(String name, String description, String color, int priority, TaskQuery query) {
        var present = filters.createTaskFilterQuery().filterName(name).list();
        var filter = present.isEmpty() ? filters.newTaskFilter(name) : present.get(0);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                description,
                "color",
                color,
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", "label", "label", "件名"))));
        filters.saveFilter(filter);
    }
}
