package jp.kyogikai.engine;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * One task that waits for somebody, told without its id wherever order matters (処理待ちの仕事).
 *
 * @param key the readable key of the work
 * @param body the body whose work it is; empty where it is of none
 * @param task its id in the model, and {@code name} as it is drawn
 * @param due the day by which it is to be done, where one is known
 * @param groups who may do it, and {@code users} those named one by one
 * @param turn which of several alike of one work it is
 */
public record Errand(
        String id,
        String council,
        String key,
        String body,
        String task,
        String name,
        @Nullable LocalDate due,
        List<GroupId> groups,
        List<String> users,
        int turn) {

    public Errand {
        groups = List.copyOf(groups);
        users = List.copyOf(users);
    }
}
