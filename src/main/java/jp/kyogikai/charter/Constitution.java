package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As what a body was set up, besides its purpose (設置の定め).
 *
 * @param aliases other names by which papers call it, such as 学齢時分科会 for 学齢児分科会
 * @param until the last day of a body that was set up for a time; null where it was not (時限の作業部会)
 * @param statutory the statutory forum that it is, such as 医療的ケア児支援のための協議の場; null where it is none
 */
public record Constitution(
        List<String> aliases,
        @Nullable LocalDate until,
        @Nullable String statutory) {

    public Constitution {
        aliases = List.copyOf(aliases);
    }

    /** Whether the body still exists on a day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
