package jp.kyogikai.engine;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a person's work, as the lists of Tasklist show it (処理待ちの1行).
 *
 * @param label number and title of what it is about; of a case its number alone
 * @param bodyName for which body it is done; empty where none is known
 * @param due the day by which it is to be done, where one is known
 * @param isLate whether that day is over
 * @param takenBy who works on it; null where nobody does
 * @param turn the groups that may do it
 */
public record WorkItem(
        String id,
        String name,
        String label,
        String bodyName,
        @Nullable LocalDate due,
        boolean isLate,
        @Nullable String takenBy,
        List<GroupId> turn) {

    public WorkItem {
        turn = List.copyOf(turn);
    }
}
