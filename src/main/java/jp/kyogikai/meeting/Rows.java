package jp.kyogikai.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The rows that came back from a form, found to be exactly the rows there are (照合済みの一覧). */
public final class Rows<K, R> {

    private final Map<K, R> byKey;

    private Rows(Map<K, R> byKey) {
        this.byKey = byKey;
    }

    /** Matches submitted rows with the known ones; a missing, doubled or unknown row is refused by name. */
    public static <K, R> Rows<K, R> match(List<R> submitted, Function<R, K> key, Map<K, String> known) {
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
        return new Rows<>(byKey);
    }

    /** The row of that key, which must be among the known ones. */
    public R of(K key) {
        return Objects.requireNonNull(byKey.get(key));
    }

    /** The same rows seen as something else. */
    <S> Rows<K, S> as(Function<R, S> view) {
        var seen = new LinkedHashMap<K, S>();
        byKey.forEach((key, row) -> seen.put(key, view.apply(row)));
        return new Rows<>(seen);
    }

    boolean has(K key) {
        return byKey.containsKey(key);
    }

    Collection<R> all() {
        return byKey.values();
    }
}
