package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** Says whether a form hides a field, by the few words of FEEL that our forms use; hidden fields are not sent (項目の表示条件). */
final class Hiding {

    private static final Pattern COMPARISON = Pattern.compile("(.+?)\\s*(!=|=|>|<)\\s*(.+)");
    private static final Pattern COUNT = Pattern.compile("count\\((.+)\\)");

    private final Map<String, JsonNode> values;
    private final JsonNode row;

    /** @param row the fields of the row in which the field stands; without fields outside of lists */
    Hiding(Map<String, JsonNode> values, JsonNode row) {
        this.values = values;
        this.row = row;
    }

    boolean hides(JsonNode component) {
        var condition = component.path("conditional").path("hide").asText("");
        return condition.startsWith("=") && isTrue(condition.substring(1));
    }

    private boolean isTrue(String condition) {
        return Arrays.stream(condition.split(" or "))
                .anyMatch(any -> Arrays.stream(any.split(" and ")).allMatch(this::holds));
    }

    private boolean holds(String term) {
        var comparison = COMPARISON.matcher(term.strip());
        if (!comparison.matches()) {
            return value(term.strip()).equals("true");
        }
        var left = value(comparison.group(1).strip());
        var right = value(comparison.group(3).strip());
        return switch (comparison.group(2)) {
            case "=" -> left.equals(right);
            case "!=" -> !left.equals(right);
            case ">" -> Double.parseDouble(left) > Double.parseDouble(right);
            default -> Double.parseDouble(left) < Double.parseDouble(right);
        };
    }

    private String value(String word) {
        var count = COUNT.matcher(word);
        if (count.matches()) {
            return String.valueOf(node(count.group(1)).size());
        }
        if (word.startsWith("\"")) {
            return word.substring(1, word.length() - 1);
        }
        return word.matches("[0-9.]+|true|false") ? word : node(word).asText("");
    }

    private JsonNode node(String name) {
        return name.startsWith("this.")
                ? row.path(name.substring("this.".length()))
                : values.getOrDefault(name, MissingNode.getInstance());
    }
}
