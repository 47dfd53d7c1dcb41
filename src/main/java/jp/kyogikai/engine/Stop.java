package jp.kyogikai.engine;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * One point of a model at which work stands (現在地).
 *
 * @param activity its id in the model, by which a picture marks it
 * @param phase the part of the model around it, such as 調整・実務の段階; empty where there is none
 * @param since the day on which it came there
 * @param due the day by which the task is to be done, where one is known
 * @param turn the groups that may do the task; empty where the work waits for something else
 */
public record Stop(
        String activity,
        String name,
        String phase,
        LocalDate since,
        @Nullable LocalDate due,
        List<GroupId> turn) {

    public Stop {
        turn = List.copyOf(turn);
    }
}
