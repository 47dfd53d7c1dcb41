package jp.kyogikai.document;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What a template may see of a record: words, numbers, answers and lists of them, and nothing that can act (差込項目). */
final class Words {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Words() {}

    /** The words of a paper under the name of its record: those of an {@code AgendaPaper} under {@code agenda}. */
    static Map<String, Object> of(Record paper) {
        var type = paper.getClass().getSimpleName().replaceFirst("Paper$", "");
        return Map.of(type.substring(0, 1).toLowerCase() + type.substring(1), components(paper));
    }

    private static Map<String, Object> components(Record whole) {
        var words = new LinkedHashMap<String, Object>();
        for (var component : parts(whole)) {
            words.put(component.getName(), word(component.getName(), read(component, whole)));
        }
        return words;
    }

    /** The names of people and organisations on a paper, whole or in its parts. */
    static Set<String> properNames(Record paper) {
        var names = new HashSet<String>();
        addNames(paper, names);
        return names;
    }

    private static void addNames(Record whole, Set<String> names) {
        for (var component : parts(whole)) {
            addNames(component, read(component, whole), names);
        }
    }

    private static void addNames(RecordComponent component, @Nullable Object value, Set<String> names) {
        if (value instanceof Record part) {
            addNames(part, names);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addNames(component, each, names));
        } else if (value instanceof String name && component.isAnnotationPresent(ProperName.class)) {
            names.add(name);
            names.addAll(List.of(name.split("　+"))); // post and organisation may stand before a name
        }
    }

    /** How the council writes is no word of the paper. */
    private static List<RecordComponent> parts(Record whole) {
        return Stream.of(whole.getClass().getRecordComponents())
                .filter(component -> component.getType() != Wording.class)
                .toList();
    }

    // what is missing becomes the empty word, so that an unknown name is always a misspelt one
    private static Object word(String name, @Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof String text) {
            return NOT_IN_XML.matcher(text).replaceAll("");
        } else if (value instanceof Number || value instanceof Boolean) {
            return value;
        } else if (value instanceof Record part) {
            return components(part);
        } else if (value instanceof List<?> list) {
            return list.stream().map(each -> word(name, each)).toList();
        }
        throw new IllegalArgumentException("A paper holds words only, but %s is a %s"
                .formatted(name, value.getClass().getName()));
    }

    private static @Nullable Object read(RecordComponent component, Record whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
