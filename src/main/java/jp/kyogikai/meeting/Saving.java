package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.kyogikai.shared.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting out of turn would save (臨時開催による短縮).
 *
 * @param on the first day on which the body could meet, the notice and the papers being sent in time
 * @param end when the last body would then hear the matter
 * @param otherwise when it hears it without; null where that cannot be told
 * @param isMonthOnly whether of that the month alone is known, and it is its last day, while the end is an exact one
 */
public record Saving(
        BodyId body, LocalDate on, LocalDate end, @Nullable LocalDate otherwise, boolean isMonthOnly) {

    /** Such as 約2か月短縮, 12日短縮 or, where less may be saved, 最大12日短縮; without anything to compare with, that the end can be told. */
    public String words() {
        if (otherwise == null) {
            return "見込みが立ちます";
        }
        var months = ChronoUnit.MONTHS.between(end, otherwise);
        var saved = months == 0 ? ChronoUnit.DAYS.between(end, otherwise) + "日短縮" : "約%dか月短縮".formatted(months);
        return isMonthOnly ? "最大" + saved : saved;
    }
}
