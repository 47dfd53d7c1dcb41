package jp.kyogikai.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The texts of one web application in one language, by key. */
record Texts(Map<String, String> byKey, JsonNode dates) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final String MARK_OF_BYTE_ORDER = "\uFEFF";

    static Texts of(String application, String language) throws IOException {
        var path = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
        var json = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        var tree = new ObjectMapper().readTree(json.replace(MARK_OF_BYTE_ORDER, ""));
        var texts = new TreeMap<String, String>();
        tree.get("labels")
                .fields()
                .forEachRemaining(
                        entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return new Texts(texts, tree.path("dateLocales"));
    }

    /** What all applications together say for one English text. */
    static Set<String> said(String english) throws IOException {
        var said = new TreeSet<String>();
        for (var application : List.of("tasklist", "cockpit", "admin", "welcome")) {
            var japanese = of(application, "ja").byKey();
            of(application, "en").byKey().forEach((key, text) -> {
                if (text.equals(english)) {
                    said.add(japanese.get(key));
                }
            });
        }
        return said;
    }

    /** What the application puts into each text, such as {@code [name]} for "Delete '{{name}}'". */
    Map<String, List<String>> placeholders() {
        return byKey.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> PLACEHOLDER
                .matcher(entry.getValue())
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList()));
    }
}
