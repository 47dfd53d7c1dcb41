package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What somebody types into a form, by the keys of its fields; whatever is left out stays as the form shows it (入力). */
record Typed(Map<String, JsonNode> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Typed nothing() {
        return new Typed(new LinkedHashMap<>());
    }

    static Typed of(String key, String value) {
        return nothing().and(key, value);
    }

    static Typed of(String key, ArrayNode rows) {
        return nothing().and(key, rows);
    }

    Typed and(String key, String value) {
        fields.put(key, JSON.getNodeFactory().textNode(value));
        return this;
    }

    Typed and(String key, ArrayNode rows) {
        fields.put(key, rows);
        return this;
    }

    static ArrayNode noRows() {
        return JSON.createArrayNode();
    }

    /** One row, from keys and values in turn. */
    static ArrayNode row(String... keysAndValues) {
        var rows = noRows();
        var row = rows.addObject();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return rows;
    }

    /** The rows as shown, each changed. */
    static ArrayNode each(JsonNode shown, Consumer<ObjectNode> change) {
        var rows = noRows();
        shown.forEach(row -> rows.add(row.deepCopy()));
        rows.forEach(row -> change.accept((ObjectNode) row));
        return rows;
    }
}
