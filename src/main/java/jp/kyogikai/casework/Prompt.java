package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting asked of the circle of a case that does not move (会議からの要請).
 *
 * @param meeting such as 令和8年度 第1回 調整会議
 * @param on its day
 * @param text which office, and why
 * @param takenBack why it does not stand any more; null where it stands
 */
public record Prompt(
        PromptKind kind,
        String meeting,
        LocalDate on,
        String text,
        @Nullable String takenBack) {

    boolean stands() {
        return takenBack == null;
    }

    /** Whether the circle has met since. */
    boolean isAnsweredBy(List<SupportMeeting> held) {
        return !held.isEmpty() && on.isBefore(held.get(held.size() - 1).heldOn());
    }
}
