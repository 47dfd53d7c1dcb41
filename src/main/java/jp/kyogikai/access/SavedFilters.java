package jp.kyogikai.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyogikai.access.OfficeGroup.Kind;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** The lists of tasks that everybody finds in Tasklist; brought up to date at each start (保存済みフィルター). */
@Component
class SavedFilters {

    private static final int STEP = 10;

    /** Task-local variables, because those of the process are not for all who work on a task. */
    private static final List<Map<String, String>> COLUMNS =
            List.of(Map.of("name", "label", "label", "課題番号・件名"), Map.of("name", "bodyName", "label", "会議体"));

    private final FilterService filters;
    private final TaskService tasks;

    SavedFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void settle() {
        Arrays.stream(SavedFilter.values()).forEach(this::save);
    }

    /** The ids of the lists that a group of this kind is offered. */
    List<String> offeredTo(Kind kind) {
        return Arrays.stream(SavedFilter.values())
                .filter(it -> it.isOfferedTo(kind))
                .flatMap(it -> find(it).stream())
                .map(Filter::getId)
                .toList();
    }

    /**
     * With a date before without one, the nearest first, and agendas of meetings far ahead last: so the priorities say that
     * the models give.
     */
    private void save(SavedFilter list) {
        var filter = find(list).orElseGet(() -> filters.newTaskFilter(list.label()));
        filter.setQuery(list.in(tasks)
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc());
        filter.setProperties(Map.of(
                "description",
                list.description(),
                "color",
                list.color(),
                "priority",
                (list.ordinal() + 1) * STEP,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                COLUMNS));
        filters.saveFilter(filter);
    }

    private Optional<Filter> find(SavedFilter list) {
        return filters.createTaskFilterQuery().filterName(list.label()).list().stream()
                .findFirst();
    }
}
