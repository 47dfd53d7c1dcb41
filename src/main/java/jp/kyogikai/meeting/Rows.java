package jp.kyogikai.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares the rows that came back from a form with the rows there are (一覧の照合). */
final class Rows {

    private Rows() {}

    /** The rows by key, in the order of the known ones, each exactly once; anything else is refused by name. */
    static <K, R> Map<K, R> each(List<R> submitted, Function<R, K> key, Map<K, String> known) {
        var byKey = new LinkedHashMap<K, R>();
        for (var row : submitted) {
            var name = known.get(key.apply(row));
            if (name == null) {
                throw new RowMismatch.Unknown().raised();
            }
            if (byKey.put(key.apply(row), row) != null) {
                new RowMismatch.Doubled(name).raise();
            }
        }
        known.forEach((id, name) -> {
            if (!byKey.containsKey(id)) {
                new RowMismatch.Missing(name).raise();
            }
        });
        return byKey;
    }
}
