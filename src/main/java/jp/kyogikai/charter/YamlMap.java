package jp.kyogikai.charter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One group of items in the charter; reading notes what is wrong and goes on, so that all faults are told at once. */
final class YamlMap {

    /** Stands where an item is missing or unreadable; it never leaves, because its fault keeps the charter from loading. */
    static final String UNREADABLE = "？";

    /** Ends the name of an item that names the source of another one, such as parent-source of parent. */
    static final String SOURCE = "-source";

    private final YamlNodes nodes;
    private final String name;
    private final int line;
    private final Map<Word, Node> items;

    YamlMap(YamlNodes nodes, String name, int line, Map<Word, Node> items) {
        this.nodes = nodes;
        this.name = name;
        this.line = line;
        this.items = items;
    }

    /** Every item here has one of these names. */
    YamlMap only(String... known) {
        items.keySet().stream()
                .filter(key -> !Set.of(known).contains(key.text()))
                .forEach(key -> faults().error(
                                key.line(), "項目「" + key.text() + "」は使えません。", Nearest.hint(key.text(), List.of(known))));
        return this;
    }

    /** Takes from the common rules what is not written here; an item of its own does not take the source of the common one. */
    YamlMap orElse(YamlMap common) {
        var merged = new LinkedHashMap<>(items);
        common.items.forEach((key, node) -> {
            if (!has(key.text()) && !hasItemOf(key.text())) {
                merged.put(key, node);
            }
        });
        return new YamlMap(nodes, name, line, merged);
    }

    private boolean hasItemOf(String source) {
        return source.endsWith(SOURCE) && has(source.substring(0, source.length() - SOURCE.length()));
    }

    FaultList faults() {
        return nodes.faults();
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int lineOf(String key) {
        return keyed(key).map(item -> item.getKey().line()).orElse(line);
    }

    Collection<Word> keys() {
        return items.keySet();
    }

    boolean has(String key) {
        return keyed(key).isPresent();
    }

    /** The word of an item that must be there. */
    Word word(String key) {
        return optionalWord(key).orElseGet(() -> {
            if (!has(key)) {
                missing(key);
            }
            return new Word(UNREADABLE, lineOf(key));
        });
    }

    Optional<Word> optionalWord(String key) {
        return keyed(key).flatMap(item -> nodes.word(key, item.getKey().line(), item.getValue()));
    }

    String text(String key) {
        return word(key).text();
    }

    String text(String key, String otherwise) {
        return optionalWord(key).map(Word::text).orElse(otherwise);
    }

    /** The word of an item that must be there and fit into a column; {@code what} names it, {@code longest} in characters. */
    String text(String key, String what, int longest) {
        var word = word(key);
        faults().atMost(longest, what, word);
        return word.text();
    }

    List<Word> words(String key) {
        return keyed(key)
                .map(item -> nodes.words(key, item.getKey().line(), item.getValue()))
                .orElse(List.of());
    }

    /** The group of that name; an empty one where it is not written, so that its rules fall to their defaults. */
    YamlMap map(String key) {
        return keyed(key)
                .map(item -> nodes.map(key, item.getKey().line(), item.getValue()))
                .orElseGet(() -> new YamlMap(nodes, key, line, Map.of()));
    }

    List<YamlMap> maps(String key) {
        return keyed(key)
                .map(item -> nodes.maps(key, item.getKey().line(), item.getValue()))
                .orElse(List.of());
    }

    /** One group of that name, or a list of them; one empty group where nothing is written. */
    List<YamlMap> mapOrMaps(String key) {
        var several = keyed(key)
                .filter(item -> item.getValue() instanceof SequenceNode sequence
                        && !sequence.getValue().isEmpty());
        return several.isPresent() ? maps(key) : List.of(map(key));
    }

    void missing(String key) {
        faults().error(line, "「" + name + "」に項目「" + key + "」がありません。", "「" + key + ": 」を書き加えてください。");
    }

    private Optional<Map.Entry<Word, Node>> keyed(String key) {
        return items.entrySet().stream()
                .filter(item -> item.getKey().text().equals(key))
                .findFirst();
    }
}
