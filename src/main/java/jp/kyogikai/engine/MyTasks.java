package jp.kyogikai.engine;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.GroupId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.NativeTaskQuery;

/**
 * The tasks somebody works on or may take, asked for from the person and the groups outwards, each by an index. The
 * engine's own query asks every open task for its rights, and so slows down with the work of all councils (自分のタスクの問合せ).
 */
final class MyTasks {

    static final String FIRST =
            "select T.* %s order by T.PRIORITY_ desc, T.DUE_DATE_, T.CREATE_TIME_, T.ID_ limit #{most}";
    static final String COUNT = "select count(*) %s";
    static final String LATE = "select count(*) %s where T.DUE_DATE_ < #{now}";

    private static final String MINE = """
            from (select L.TASK_ID_ as MINE_ from ACT_RU_IDENTITYLINK L
                  where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null and L.GROUP_ID_ in (%s)
                  union select L.TASK_ID_ from ACT_RU_IDENTITYLINK L
                  where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null and L.USER_ID_ = #{user}
                  union select A.ID_ from ACT_RU_TASK A where A.ASSIGNEE_ = #{user}) M
            join ACT_RU_TASK T on T.ID_ = M.MINE_""";

    private final String user;
    private final List<String> groups;

    MyTasks(Actor actor) {
        this.user = actor.id();
        this.groups = actor.groups().stream().map(GroupId::value).sorted().toList();
    }

    NativeTaskQuery query(TaskService tasks, String question, Date now) {
        var query = tasks.createNativeTaskQuery()
                .sql(question.formatted(MINE.formatted(names())))
                .parameter("user", user)
                .parameter("now", now);
        IntStream.range(0, groups.size()).forEach(i -> query.parameter("group" + i, groups.get(i)));
        return query;
    }

    /** Nobody is in a group without a name. */
    private String names() {
        return groups.isEmpty()
                ? "''"
                : IntStream.range(0, groups.size())
                        .mapToObj("#{group%d}"::formatted)
                        .collect(Collectors.joining(", "));
    }
}
