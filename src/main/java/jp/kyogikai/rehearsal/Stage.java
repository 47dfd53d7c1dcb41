package jp.kyogikai.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyogikai.engine.Rehearsed;
import org.springframework.util.FileSystemUtils;

/**
 * A place of its own for a rehearsal: the charters, an empty database and an outbox; its folder is thrown away at the
 * end (予行の場所).
 */
final class Stage implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Path folder;
    private final Ground ground;
    private final Order order;
    private final Repertoire repertoire;

    private Stage(Path folder, Ground ground, Order order, Repertoire repertoire) {
        this.folder = folder;
        this.ground = ground;
        this.order = order;
        this.repertoire = repertoire;
    }

    /** Reads the charters; a fault of theirs, or a database in which something is, is raised before anything is built. */
    static Stage build(Order order) throws IOException {
        var repertoire = Repertoire.read(order.charters()).upTo(order.councils());
        var given = order.database().map(url -> Ground.mariaDb(url, System.getenv()));
        var folder = Files.createTempDirectory("kyogikai-rehearsal");
        var stage = new Stage(folder, given.orElseGet(() -> Ground.file(folder)), order, repertoire);
        stage.setUp();
        return stage;
    }

    private void setUp() throws IOException {
        var councils = Files.createDirectories(folder.resolve("office/councils"));
        repertoire.writeTo(councils);
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
                "kyogikai.councils=" + String.join(",", repertoire.councils()),
                "kyogikai.shipped-councils=false", // a version may be played by itself
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

    /** The second time there is nothing to be thrown away any more. */
    @Override
    public synchronized void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
