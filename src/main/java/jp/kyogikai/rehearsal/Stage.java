package jp.kyogikai.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Fault;
import jp.kyogikai.charter.Severity;
import jp.kyogikai.engine.Rehearsed;
import org.springframework.util.FileSystemUtils;

/**
 * A place of its own for a rehearsal: the charters, an empty database and an outbox; its folder is thrown away at the
 * end (予行の場所).
 */
final class Stage implements AutoCloseable {

    private static final int SHORT = 15; // letters, before a number of at most three digits
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Path folder;
    private final Ground ground;
    private final Order order;
    private final Map<String, byte[]> charters;

    private Stage(Path folder, Ground ground, Order order, Map<String, byte[]> charters) {
        this.folder = folder;
        this.ground = ground;
        this.order = order;
        this.charters = charters;
    }

    /** Reads the charters; a fault of theirs, or a database in which something is, is raised before anything is built. */
    static Stage build(Order order) throws IOException {
        check(order.out());
        var files = read(order);
        check(files);
        var given = order.database().map(url -> Ground.mariaDb(url, System.getenv()));
        var folder = Files.createTempDirectory("kyogikai-rehearsal");
        var stage = new Stage(folder, given.orElseGet(() -> Ground.file(folder)), order, cast(files, order.councils()));
        stage.setUp();
        return stage;
    }

    /** A year is long; better to know before it that its result can be kept. */
    private static void check(Path out) {
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder) || Files.isDirectory(out)) {
            throw new Order.Misuse("結果のファイル「%s」を書けません。フォルダーを作り、場所と名前を確かめてください。".formatted(out));
        }
    }

    private static void check(Map<String, byte[]> files) {
        var faults = files.entrySet().stream()
                .flatMap(file -> CharterFile.lint(file.getKey(), file.getValue()).stream())
                .toList();
        if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            throw new Order.Misuse(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
        }
    }

    private static Map<String, byte[]> read(Order order) {
        var files = new TreeMap<String, byte[]>();
        for (var charter : order.charters()) {
            try {
                var name = String.valueOf(charter.getFileName());
                if (files.put(name, Files.readAllBytes(charter)) != null) {
                    throw new Order.Misuse("要綱設定ファイル「%s」が2回指定されています。ファイル名は協議会ごとに別にしてください。".formatted(name));
                }
            } catch (IOException e) {
                throw new Order.Misuse("要綱設定ファイル「%s」を読めません。場所と名前を確かめてください。".formatted(charter));
            }
        }
        return files;
    }

    /** The charters in turn until there are enough councils; each after the first of its kind has a number in its name. */
    private static Map<String, byte[]> cast(Map<String, byte[]> files, int councils) {
        var names = List.copyOf(files.keySet());
        var cast = new TreeMap<>(files);
        for (int i = names.size(); i < councils; i++) {
            var name = names.get(i % names.size());
            cast.put(another(name, i + 1), files.get(name));
        }
        return cast;
    }

    /** Such as kisarazun4.yaml; cut where the id of a council would become too long. */
    private static String another(String name, int nth) {
        var id = name.replaceFirst("\\.yaml$", "");
        return "%sn%d.yaml".formatted(id.substring(0, Math.min(id.length(), SHORT)), nth);
    }

    private void setUp() throws IOException {
        var councils = Files.createDirectories(folder.resolve("office/councils"));
        for (var charter : charters.entrySet()) {
            Files.write(councils.resolve(charter.getKey()), charter.getValue());
        }
    }

    /** What the program is started with; on the command line, where nothing of the surroundings can win over it. */
    String[] settings() {
        var begins = order.year().firstDay().atTime(8, 0).atZone(ZONE).toInstant();
        var others = List.of(
                "spring.profiles.active=" + Rehearsed.PROFILE,
                "server.port=-1",
                "spring.datasource.hikari.maximum-pool-size=4", // one thread, and what it begins beside
                "camunda.bpm.job-execution.enabled=false",
                "camunda.bpm.generic-properties.properties.history-cleanup-enabled=false",
                "kyogikai.demo=false",
                "kyogikai.admin-password=" + UUID.randomUUID(),
                "kyogikai.office-dir=" + folder.resolve("office"),
                "kyogikai.councils=" + String.join(",", ids()),
                "kyogikai.mail.host=",
                "kyogikai.mail.outbox-dir=" + folder.resolve("outbox"),
                "kyogikai.rehearsal.begins=" + begins,
                "logging.level.root=WARN",
                "logging.level.org.camunda=ERROR",
                "logging.level.org.hibernate=ERROR");
        return Stream.concat(others.stream(), ground.settings().stream())
                .map("--"::concat)
                .toArray(String[]::new);
    }

    private List<String> ids() {
        return charters.keySet().stream()
                .map(name -> name.replaceFirst("\\.yaml$", ""))
                .toList();
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
