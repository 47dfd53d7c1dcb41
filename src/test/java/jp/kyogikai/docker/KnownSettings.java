package jp.kyogikai.docker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The environment variables that the application really reads: placeholders of its files, and declared properties. */
record KnownSettings(Set<String> placeholders, Set<String> properties) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}]");

    static KnownSettings ofThisBuild() throws IOException {
        var classpath = new PathMatchingResourcePatternResolver();
        var placeholders = new HashSet<String>();
        for (var file : classpath.getResources("file:src/main/resources/application*.yaml")) {
            PLACEHOLDER
                    .matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> placeholders.add(found.group(1)));
        }
        var properties = new HashSet<String>();
        for (var declared : classpath.getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
            new ObjectMapper()
                    .readTree(declared.getContentAsString(StandardCharsets.UTF_8))
                    .path("properties")
                    .forEach(it -> properties.add(variable(it.path("name").asText())));
        }
        return new KnownSettings(placeholders, properties);
    }

    boolean reads(String variable) {
        return placeholders.contains(variable) || properties.contains(variable);
    }

    /** As Spring Boot names the variable of a property: dots become underscores, hyphens vanish. */
    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
    }
}
