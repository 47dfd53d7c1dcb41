package jp.kyogikai.charter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The schema by which editors complete and check charters, as the tests walk through it (要綱設定のスキーマ). */
final class CharterSchema {

    /** One place of the schema that knows all its items or choices, and where a charter has one. */
    record Place(String path, Set<String> known, Node node) {}

    private static final JsonNode TREE = tree();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(TREE);

    private CharterSchema() {}

    static List<String> faults(String yaml) {
        return SCHEMA.validate(YamlJson.of(yaml)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** Every place of the schema that takes only the items it names. */
    static Set<String> closedPlaces() {
        var places = new TreeSet<String>();
        collect(TREE, "#", places);
        return places;
    }

    private static void collect(JsonNode node, String path, Set<String> places) {
        if (isClosed(node)) {
            places.add(path);
        }
        node.fields().forEachRemaining(field -> collect(field.getValue(), path + "/" + field.getKey(), places));
    }

    /** Every group of a charter that stands at a closed place. */
    static List<Place> groups(String yaml) {
        return places(yaml).filter(place -> place.node() instanceof MappingNode).toList();
    }

    /** The words of a charter that are one of several choices, each place once. */
    static Collection<Place> choices(String yaml) {
        return places(yaml)
                .filter(place -> place.node() instanceof ScalarNode)
                .collect(Collectors.toMap(Place::path, place -> place, (one, other) -> one))
                .values();
    }

    private static Stream<Place> places(String yaml) {
        var found = new ArrayList<Place>();
        walk(YamlJson.nodes(yaml), "#", found);
        return found.stream();
    }

    private static void walk(Node node, String path, List<Place> found) {
        var at = resolved(path);
        var schema = at(at);
        if (schema.has("anyOf") && !schema.has("properties")) {
            var branch = node instanceof SequenceNode ? 1 : 0;
            walk(node, at + "/anyOf/" + branch, found);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(entry -> walk(entry, at + "/items", found));
        } else if (node instanceof MappingNode mapping) {
            if (isClosed(schema)) {
                found.add(new Place(at, names(schema.get("properties")), mapping));
            }
            mapping.getValue().forEach(item -> walk(item.getValueNode(), below(schema, at, item), found));
        } else if (schema.has("enum")) {
            found.add(new Place(at, words(schema.get("enum")), node));
        }
    }

    private static String below(JsonNode schema, String path, NodeTuple item) {
        var key = YamlJson.text(item.getKeyNode());
        return schema.path("properties").has(key) ? path + "/properties/" + key : path + "/additionalProperties";
    }

    private static boolean isClosed(JsonNode schema) {
        return schema.has("properties") && schema.path("additionalProperties").isBoolean();
    }

    private static Set<String> names(JsonNode properties) {
        var names = new TreeSet<String>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> words(JsonNode list) {
        var words = new TreeSet<String>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static String resolved(String path) {
        var schema = at(path);
        return schema.has("$ref") ? resolved(schema.get("$ref").asText()) : path;
    }

    private static JsonNode at(String path) {
        return TREE.at(path.substring(1));
    }

    private static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(Charters.resource("charter.schema.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
