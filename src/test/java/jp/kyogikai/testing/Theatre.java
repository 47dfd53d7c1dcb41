package jp.kyogikai.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the command {@code rehearse} as an operator does, in a virtual machine of its own: the clock of the engine belongs
 * to a whole virtual machine, and other tests go by it (予行の実行).
 */
public record Theatre(Path folder, List<String> props, List<String> machine) {

    /** What a virtual machine for a year may use. */
    public static final int MEGABYTES = 700;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STAGE = "kyogikai-rehearsal"; // how the temporary folder of a year begins
    private static final List<String> SHORT_LIVED = // such a machine lives for seconds
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + MEGABYTES + "m");

    public static Theatre in(Path folder) {
        return new Theatre(folder, List.of(), SHORT_LIVED);
    }

    /** The same in a virtual machine with so much memory, and else as an operator has it. */
    public Theatre asOperated(String memory) {
        return new Theatre(folder, props, List.of("-Xmx" + memory));
    }

    /** The same with further models on the class path. */
    public Theatre with(Path models) {
        return new Theatre(folder, List.of(models.toString()), machine);
    }

    /** The charter of that name as it comes with the program. */
    public static Path charter(String council) {
        return Path.of("src/main/resources/councils", council + ".yaml");
    }

    /** A copy of a charter in which some words were replaced; fails where they do not stand there once. */
    public Path changed(Path charter, String words, String others) throws IOException {
        var text = Files.readString(charter);
        if (text.split(Pattern.quote(words), -1).length != 2) {
            throw new IllegalArgumentException(charter + " does not have once " + words);
        }
        return Files.writeString(
                Files.createTempDirectory(folder, "changed").resolve(charter.getFileName()),
                text.replace(words, others));
    }

    public Performance play(List<Path> charters, String... options) throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "yoko", ".json");
        var words = new ArrayList<>(List.of("rehearse", "--year", "2026", "--json", out.toString()));
        charters.forEach(charter -> words.addAll(List.of("--charter", charter.toString())));
        words.addAll(List.of(options));
        var log = Files.createTempFile(folder, "yoko", ".log");
        var ended = command(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var written = Files.exists(out) ? JSON.readTree(out.toFile()) : MissingNode.getInstance();
        return new Performance(ended, Files.readString(log, StandardCharsets.UTF_8), written);
    }

    /** Begins a year, breaks it off as Ctrl-C does once its data is there, and gives what it left behind. */
    public List<Path> breakOff(Path charter, Path out) throws IOException, InterruptedException {
        var temporary = Files.createTempDirectory(folder, "tmp");
        var here = Stream.concat(machine.stream(), Stream.of("-Djava.io.tmpdir=" + temporary));
        var year = new Theatre(folder, props, here.toList())
                .command(List.of(
                        "rehearse", "--year", "2026", "--json", out.toString(), "--charter", charter.toString()))
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(folder, "yoko", ".log").toFile())
                .start();
        appearing("data", appearing(STAGE, temporary));
        year.destroy();
        year.waitFor();
        return found(STAGE, temporary).stream().toList();
    }

    /** What is called so, from the moment on which it is there. */
    private static Path appearing(String name, Path folder) throws IOException, InterruptedException {
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            for (var found = found(name, folder); ; found = found(name, folder)) {
                if (found.isPresent()) {
                    return found.get();
                }
                Objects.requireNonNull(watch.poll(3, TimeUnit.MINUTES), () -> "no " + name + " in " + folder)
                        .reset();
            }
        }
    }

    private static Optional<Path> found(String name, Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst();
        }
    }

    private ProcessBuilder command(List<String> words) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine);
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", classPath(), "jp.kyogikai.Kyogikai"));
        command.addAll(words);
        return new ProcessBuilder(command);
    }

    /** The program as it is built, without what the tests add to it. */
    private String classPath() {
        var built = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"));
        return Stream.concat(props.stream(), built).collect(Collectors.joining(File.pathSeparator));
    }

    /** How a rehearsal ended, what it said and what it wrote down. */
    public record Performance(int exitCode, String said, JsonNode written) {

        public JsonNode facts() {
            return written.path("facts");
        }

        public JsonNode council(String id) {
            return named(facts().path("councils"), "council", id);
        }

        public JsonNode body(String council, String id) {
            return named(council(council).path("meetings"), "body", id);
        }

        /** Where the facts of both differ, such as {@code councils/kisarazu/meetings/zentai/held}. */
        public Set<String> differencesFrom(Performance other) {
            var ours = told(facts(), "");
            var theirs = told(other.facts(), "");
            return Stream.concat(ours.keySet().stream(), theirs.keySet().stream())
                    .filter(place -> !Objects.equals(ours.get(place), theirs.get(place)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Map<String, String> told(JsonNode node, String place) {
            var told = new TreeMap<String, String>();
            if (node.isObject()) {
                node.fields().forEachRemaining(it -> told.putAll(told(it.getValue(), place + "/" + it.getKey())));
            } else if (node.path(0).isObject()) {
                node.forEach(it -> told.putAll(told(it, place + "/" + name(it))));
            } else {
                told.put(place.substring(1), node.toString());
            }
            return told;
        }

        /** Bodies and councils have an id, totals a name. */
        private static String name(JsonNode one) {
            return Stream.of("council", "body", "name")
                    .map(key -> one.path(key).asText())
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElseThrow();
        }

        private static JsonNode named(JsonNode list, String key, String value) {
            for (var one : list) {
                if (one.path(key).asText().equals(value)) {
                    return one;
                }
            }
            throw new IllegalArgumentException("no " + value);
        }
    }
}
