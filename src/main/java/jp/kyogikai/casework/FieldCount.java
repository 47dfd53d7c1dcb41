package jp.kyogikai.casework;

import java.util.Map;

/** How many cases of a field were registered in the year, and what the meetings of the year came to (分野ごとの件数). */
public record FieldCount(String field, int cases, Map<SupportResult, Integer> results) {

    public FieldCount {
        results = Map.copyOf(results);
    }

    /** How many meetings came to this. */
    public int times(SupportResult result) {
        return results.getOrDefault(result, 0);
    }
}
