package jp.kyogikai.charter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A charter as editors see it, in which yes is a word and only plain digits are a number (YAML 1.2). */
final class YamlJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlJson() {}

    static Node nodes(String yaml) {
        return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    }

    static JsonNode of(String yaml) {
        return json(nodes(yaml));
    }

    static String text(Node scalar) {
        return ((ScalarNode) scalar).getValue();
    }

    private static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .reduce(
                            JSON.objectNode(),
                            (ObjectNode object, org.yaml.snakeyaml.nodes.NodeTuple item) ->
                                    object.set(text(item.getKeyNode()), json(item.getValueNode())),
                            (one, other) -> one);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(YamlJson::json)
                    .reduce(JSON.arrayNode(), (ArrayNode list, JsonNode entry) -> list.add(entry), (one, other) -> one);
        }
        var text = text(node);
        return text.matches("[0-9]+") ? JSON.numberNode(Long.parseLong(text)) : JSON.textNode(text);
    }
}
