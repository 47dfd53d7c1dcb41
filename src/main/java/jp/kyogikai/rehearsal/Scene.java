package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Errand;
import jp.kyogikai.engine.OpenForm;

/**
 * Somebody sits before an open form (様式の前の人).
 *
 * @param attempt how often this very form was refused before
 */
record Scene(Council council, Errand errand, OpenForm form, LocalDate today, int attempt, Dice dice) {

    JsonNode shown(String key) {
        return form.shown().getOrDefault(key, MissingNode.getInstance());
    }

    /** What a list offers to choose from. */
    List<String> offered(String key) {
        var values = new ArrayList<String>();
        shown(key).forEach(row -> values.add(row.path("value").asText()));
        return values;
    }

    ArrayNode each(String key, Consumer<ObjectNode> change) {
        return Typed.each(shown(key), change);
    }

    String inDays(int days) {
        return today.plusDays(days).toString();
    }
}
