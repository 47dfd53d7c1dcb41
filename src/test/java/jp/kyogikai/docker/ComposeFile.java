package jp.kyogikai.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What a compose file says, as far as it can be wrong without anybody noticing. */
record ComposeFile(Map<String, Map<String, Object>> services, String text) {

    private static final Pattern SECRET = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");

    @SuppressWarnings("unchecked")
    static ComposeFile read(String text) {
        var file = (Map<String, Object>) new Yaml().load(text);
        return new ComposeFile((Map<String, Map<String, Object>>) file.get("services"), text);
    }

    /** The variables that a service is started with. */
    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        var variables = new TreeMap<String, String>();
        ((Map<String, Object>) services.get(service).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> variables.put(name, String.valueOf(value)));
        return variables;
    }

    /** The variables of the application that nothing in its configuration reads. */
    List<String> unread(KnownSettings known) {
        return environment("app").keySet().stream()
                .filter(name -> !known.reads(name))
                .toList();
    }

    /** The passwords that are written down, or that fall back to something where none is set. */
    List<String> weakSecrets() {
        var weak = new ArrayList<String>();
        services.keySet().forEach(service -> environment(service).forEach((name, value) -> {
            if (name.contains("PASSWORD") && !SECRET.matcher(value).matches()) {
                weak.add(service + "." + name);
            }
        }));
        return weak;
    }
}
