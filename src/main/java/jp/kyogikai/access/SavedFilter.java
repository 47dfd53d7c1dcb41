package jp.kyogikai.access;

import java.util.EnumSet;
import java.util.Set;
import jp.kyogikai.access.OfficeGroup.Kind;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/** A list of tasks that Tasklist offers from the first login on, and to whom (保存済みフィルターの種類). */
enum SavedFilter {
    MINE("自分の処理待ち", "自分が担当しているタスクと、自分又は自分の役職で処理できるタスクです。", "#0b5cad", EnumSet.allOf(Kind.class)) {
        @Override
        TaskQuery in(TaskService tasks) {
            return mine(tasks);
        }
    },
    OF_BODY(
            "部会の処理待ち",
            "会長・部会長（座長）の確認や回答を待っているタスクです。会長・部会長には自分の会議体のもの、事務局には全ての会議体のものが表示されます。",
            "#2e7d32",
            EnumSet.of(Kind.CHAIR, Kind.SECRETARIAT)) {
        @Override
        TaskQuery in(TaskService tasks) {
            return tasks.createTaskQuery().taskCandidateGroupLike("%-chair").includeAssignedTasks();
        }
    },
    OVERDUE("期限超過", "処理の期限を過ぎたタスクです。", "#b3261e", EnumSet.allOf(Kind.class)) {
        @Override
        TaskQuery in(TaskService tasks) {
            return mine(tasks).dueBeforeExpression("${now()}");
        }
    },
    THIS_WEEK("今週", "今週（月曜日から日曜日まで）に処理の期限が来るタスクです。", "#8a5a00", EnumSet.allOf(Kind.class)) {
        @Override
        TaskQuery in(TaskService tasks) {
            return mine(tasks)
                    .dueAfterExpression("${dateTime().withDayOfWeek(1).withTimeAtStartOfDay().minusMillis(1)}")
                    .dueBeforeExpression("${dateTime().withDayOfWeek(1).plusWeeks(1).withTimeAtStartOfDay()}");
        }
    };

    private final String label;
    private final String description;
    private final String color;
    private final Set<Kind> offeredTo;

    SavedFilter(String label, String description, String color, Set<Kind> offeredTo) {
        this.label = label;
        this.description = description;
        this.color = color;
        this.offeredTo = offeredTo;
    }

    abstract TaskQuery in(TaskService tasks);

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    String color() {
        return color;
    }

    boolean isOfferedTo(Kind kind) {
        return offeredTo.contains(kind);
    }

    private static TaskQuery mine(TaskService tasks) {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateUserExpression("${currentUser()}") // in person, as the circle of a case, or by a group
                .includeAssignedTasks()
                .endOr();
    }
}
