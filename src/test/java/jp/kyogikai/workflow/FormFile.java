package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One file of forms/: what it sends back and what it shows. */
record FormFile(String file, JsonNode json) {

    private static final String LIST = "dynamiclist";
    private static final Pattern PAGE =
            Pattern.compile("]\\(/(meetings|issues|referrals|cases|years|programs)/\\{\\{\\w+}}\\)");
    private static final Pattern IN_TEXT = Pattern.compile("\\{\\{(.*?)}}");

    static FormFile parse(String file, String text) {
        try {
            return new FormFile(file, new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    String text(String key) {
        return json.path(key).asText();
    }

    /** The names under which the form sends something back; a list counts as one. */
    Set<String> sent() {
        return fields(json).map(FormFile::name).collect(toSet());
    }

    /** Those of them that a person can change. */
    Set<String> editable() {
        return fields(json)
                .filter(field -> !field.path("readonly").asBoolean())
                .map(FormFile::name)
                .collect(toSet());
    }

    Set<String> lists() {
        return lists(json).map(FormFile::name).collect(toSet());
    }

    Stream<JsonNode> collapsible() {
        return lists(json).filter(list -> !list.path("disableCollapse").asBoolean());
    }

    /** The names that the form reads in order to show, offer or hide something. */
    Set<String> read() {
        return deep(json).flatMap(FormFile::readBy).collect(toSet());
    }

    /** Whether a text leads to one of our pages, by an id of the process. */
    boolean leadsToPage() {
        return deep(json).filter(JsonNode::isTextual).anyMatch(it -> PAGE.matcher(it.asText())
                .find());
    }

    private static Stream<String> readBy(JsonNode node) {
        if (node.has("valuesKey")) {
            return Stream.of(node.path("valuesKey").asText());
        }
        var text = node.isTextual() ? node.asText() : "";
        var expression = text.startsWith("=") ? Feel.names(text.substring(1)) : Stream.<String>empty();
        return Stream.concat(expression, IN_TEXT.matcher(text).results().flatMap(match -> Feel.names(match.group(1))));
    }

    private static Stream<JsonNode> fields(JsonNode parent) {
        return children(parent)
                .flatMap(it -> it.path("type").asText().equals("group") ? fields(it) : Stream.of(it))
                .filter(it -> !name(it).isEmpty());
    }

    private static Stream<JsonNode> lists(JsonNode parent) {
        return deep(parent).filter(it -> it.path("type").asText().equals(LIST));
    }

    private static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }

    private static Stream<JsonNode> deep(JsonNode node) {
        return Stream.concat(
                Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(FormFile::deep));
    }

    private static String name(JsonNode field) {
        return field.path(field.path("type").asText().equals(LIST) ? "path" : "key")
                .asText();
    }
}
