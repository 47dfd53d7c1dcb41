package jp.kyogikai.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one meeting made of a case (論点・助言).
 *
 * @param text what its minutes say; null until they are settled
 */
public record Advice(
        String meeting,
        LocalDate on,
        String outcome,
        @Nullable String text) {}
