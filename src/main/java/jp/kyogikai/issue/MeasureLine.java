package jp.kyogikai.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One measure with what came of it; nothing as long as it is open (対応事項の1行). */
public record MeasureLine(
        String id,
        MeasurePlan plan,
        @Nullable String result,
        @Nullable LocalDate doneOn) {

    /** The measure in one sentence, as letters and pages have it. */
    public String sentence() {
        return "%s（%s、%sまで）".formatted(plan.action(), plan.responsible(), jp.kyogikai.shared.Wareki.day(plan.due()));
    }
}
