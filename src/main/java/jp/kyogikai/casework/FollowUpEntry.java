package jp.kyogikai.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the circle says of one open assignment (役割分担の確認).
 *
 * @param key of the open assignment
 * @param result null where nothing was chosen
 * @param dueOn the new day of what goes on
 * @param reason why it is dropped
 */
public record FollowUpEntry(
        String key,
        @Nullable AssignmentResult result,
        @Nullable LocalDate dueOn,
        String reason) {}
