package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills in a form from its own definition, as a browser does: what is typed, else what is shown, and in required fields
 * that stay empty something that their kind allows; what is hidden or cannot be edited is left out (様式の記入).
 */
final class FormFilling {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String WORDS = "予行のための記載";

    private final Scene scene;
    private final Map<String, JsonNode> typed;
    private final Map<String, JsonNode> values;

    private FormFilling(Scene scene, Typed typed) {
        this.scene = scene;
        this.typed = typed.fields();
        this.values = new LinkedHashMap<>(scene.form().shown());
        values.putAll(this.typed);
    }

    /** What is sent, by the keys of the fields. */
    static Map<String, JsonNode> sent(Scene scene, Typed typed) {
        var filling = new FormFilling(scene, typed);
        var sent = new LinkedHashMap<String, JsonNode>();
        filling.fill(scene.form().schema().path("components"), sent);
        return sent;
    }

    private void fill(JsonNode components, Map<String, JsonNode> sent) {
        for (var component : components) {
            if (new Hiding(values, MissingNode.getInstance()).hides(component)) {
                continue;
            }
            if (component.path("type").asText().equals("dynamiclist")) {
                var key = component.path("path").asText();
                sent.put(key, rows(component, values.getOrDefault(key, NODES.arrayNode())));
            } else if (component.path("type").asText().equals("group")) {
                fill(component.path("components"), sent);
            } else if (isSent(component)) {
                var key = component.path("key").asText();
                var value = filled(component, values.getOrDefault(key, MissingNode.getInstance()));
                values.put(key, value);
                sent.put(key, NODES.textNode(value.asText("")));
            }
        }
    }

    private ArrayNode rows(JsonNode list, JsonNode shown) {
        var rows = NODES.arrayNode();
        shown.forEach(row -> rows.add(row(list.path("components"), (ObjectNode) row.deepCopy())));
        return rows;
    }

    /** Like the browser, sends of a row only what the list has fields for. */
    private ObjectNode row(JsonNode components, ObjectNode row) {
        var sent = NODES.objectNode();
        for (var component : components) {
            var key = component.path("key").asText();
            var computed = component.path("expression").asText("");
            if (computed.startsWith("=this.")) {
                sent.set(key, row.path(computed.substring("=this.".length())));
            } else if (isSent(component) && !new Hiding(values, row).hides(component)) {
                var value = filled(component, row.path(key));
                row.set(key, value);
                sent.set(key, value);
            }
        }
        return sent;
    }

    private static boolean isSent(JsonNode component) {
        return component.hasNonNull("key") && !component.path("disabled").asBoolean();
    }

    private JsonNode filled(JsonNode component, JsonNode value) {
        var isEmpty = value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isEmpty();
        var isRequired = component.path("validate").path("required").asBoolean();
        return isEmpty && isRequired ? something(component) : isEmpty ? NODES.textNode("") : value;
    }

    private JsonNode something(JsonNode component) {
        var choices = choices(component);
        return switch (component.path("type").asText()) {
            case "radio", "select" ->
                choices.isEmpty() ? NODES.textNode("") : scene.dice().pick(choices);
            case "datetime" ->
                NODES.textNode(
                        component.path("subtype").asText().equals("time")
                                ? "14:00"
                                : scene.today().toString());
            case "checkbox" -> NODES.booleanNode(true);
            case "number" -> NODES.numberNode(1);
            default -> NODES.textNode(WORDS);
        };
    }

    /** Named in the form itself, or shown beside it. */
    private List<JsonNode> choices(JsonNode component) {
        var named = component.path("values");
        var offered = named.isEmpty()
                ? values.getOrDefault(component.path("valuesKey").asText(), NODES.arrayNode())
                : named;
        var choices = new ArrayList<JsonNode>();
        offered.forEach(choice -> choices.add(choice.path("value")));
        return choices;
    }
}
