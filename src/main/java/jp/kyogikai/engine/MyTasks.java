package jp.kyogikai.engine;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.shared.GroupId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.NativeTaskQuery;

/**
 * The tasks somebody works on or may take, asked for from the person and the groups outwards, each by an index. The
 * engine's own query asks every open task for its rights, and so slows down with the work of all councils (自分のタスクの問合せ).
 */
record MyTasks(String user, List<String> groups, List<String> tenants) {

    static final String FIRST =
            "select T.* %s order by T.PRIORITY_ desc, T.DUE_DATE_, T.CREATE_TIME_, T.ID_ limit #{most}";
    static final String COUNT = "select count(*) %s";
    static final String LATE = "select count(*) %s and T.DUE_DATE_ < #{now}";

    private static final String MINE = """
            from (select L.TASK_ID_ as MINE_ from ACT_RU_IDENTITYLINK L
                  where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null and L.GROUP_ID_ in (%s)
                  union select L.TASK_ID_ from ACT_RU_IDENTITYLINK L
                  where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null and L.USER_ID_ = #{user}
                  union select A.ID_ from ACT_RU_TASK A where A.ASSIGNEE_ = #{user}) M
            join ACT_RU_TASK T on T.ID_ = M.MINE_
            where (T.TENANT_ID_ is null or %s)""";

    NativeTaskQuery query(TaskService tasks, String question, Date now) {
        var query = tasks.createNativeTaskQuery()
                .sql(question.formatted(MINE.formatted(in("group", groups), ofTenants())))
                .parameter("user", user)
                .parameter("now", now);
        give(query, "group", groups);
        give(query, "tenant", tenants);
        return query;
    }

    /** Whoever runs the installation works for all councils, everybody else for the own. */
    private String ofTenants() {
        return groups.contains(GroupId.administrators().value())
                ? "1 = 1"
                : "T.TENANT_ID_ in (%s)".formatted(in("tenant", tenants));
    }

    /** Nothing has an empty name. */
    private static String in(String name, List<String> values) {
        return values.isEmpty()
                ? "''"
                : IntStream.range(0, values.size())
                        .mapToObj(i -> "#{%s%d}".formatted(name, i))
                        .collect(Collectors.joining(", "));
    }

    private static void give(NativeTaskQuery query, String name, List<String> values) {
        IntStream.range(0, values.size()).forEach(i -> query.parameter(name + i, values.get(i)));
    }
}
