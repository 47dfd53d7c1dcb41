package jp.kyogikai.desk;

import java.util.List;
import jp.kyogikai.engine.OpenTask;
import jp.kyogikai.shared.Wareki;

/** The way from a page to a task of the visitor in Tasklist (タスクへのリンク). */
public record TaskLink(String id, String name, String due) {

    public String address() {
        return "/camunda/app/tasklist/default/#/?task=" + id;
    }

    public static List<TaskLink> of(List<OpenTask> tasks) {
        return tasks.stream()
                .map(task -> new TaskLink(
                        task.id(), task.name(), task.due() == null ? "" : Wareki.dayAndWeekday(task.due())))
                .toList();
    }
}
