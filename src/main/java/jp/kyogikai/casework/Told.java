package jp.kyogikai.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the answer was explained to the family; without a day, the note says why not (本人・家族への説明の記録). */
public record Told(@Nullable LocalDate on, String note) {}
