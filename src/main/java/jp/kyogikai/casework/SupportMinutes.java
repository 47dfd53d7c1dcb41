package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting on a case discussed and came to (個別支援会議の記録).
 *
 * @param assignments who does what from now on
 */
public record SupportMinutes(
        String discussion,
        List<Assignment> assignments,
        String remaining,
        @Nullable LocalDate nextOn,
        SupportResult result) {

    public SupportMinutes {
        assignments = List.copyOf(assignments);
    }
}
