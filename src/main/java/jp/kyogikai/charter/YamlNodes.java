package jp.kyogikai.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nodes of the YAML reader into words, lists and groups, and notes where one stands for another. */
record YamlNodes(FaultList faults) {

    Optional<Word> word(String key, int line, Node node) {
        if (node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(new Word(scalar.getValue().strip(), lineOf(node)));
        }
        var what = node instanceof ScalarNode ? "「" + key + "」の値がありません。" : "「" + key + "」に値が2つ以上あります。";
        faults.error(line, what, "「" + key + ": 」のあとに値を1つ書いてください。");
        return Optional.empty();
    }

    List<Word> words(String key, int line, Node node) {
        return entries(key, line, node).stream()
                .flatMap(entry -> word(key, lineOf(entry), entry).stream())
                .toList();
    }

    List<YamlMap> maps(String key, int line, Node node) {
        return entries(key, line, node).stream()
                .map(entry -> map(key, lineOf(entry), entry))
                .toList();
    }

    YamlMap map(String key, int line, Node node) {
        var items = new LinkedHashMap<Word, Node>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(item -> put(items, item.getKeyNode(), item.getValueNode()));
        } else {
            faults.error(line, "「" + key + "」の中の項目を読み取れません。", "「項目: 値」を字下げして並べてください。「:」は半角で、あとに半角の空白を置きます。");
        }
        return new YamlMap(this, key, line, items);
    }

    private void put(Map<Word, Node> items, Node keyNode, Node value) {
        word("項目名", lineOf(keyNode), keyNode).ifPresent(key -> {
            var first = items.keySet().stream()
                    .filter(other -> other.text().equals(key.text()))
                    .findFirst();
            first.ifPresent(other -> faults.error(
                    key.line(), "項目「" + key.text() + "」が" + other.line() + "行目と重なっています。", "どちらかを消してください。"));
            items.put(key, value);
        });
    }

    private List<Node> entries(String key, int line, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.error(line, "「" + key + "」は並びで書く項目です。", "「[ ] 」で囲むか、行頭に「- 」を付けて並べてください。");
        return List.of();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
