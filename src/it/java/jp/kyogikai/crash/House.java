package jp.kyogikai.crash;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built jar as a process of its own on MariaDB, which may be killed at any moment (本番の1台). */
record House(Process process, int port) implements AutoCloseable {

    private static final File LOG = new File("target/crash/house.log");

    /** Locks of a dead house are given up after seconds, not minutes; the rest is as a city runs it. */
    private static final List<String> SETTINGS = List.of(
            "--spring.profiles.active=mariadb",
            "--camunda.bpm.job-execution.lock-time-in-millis=2000",
            "--camunda.bpm.job-execution.max-wait=500",
            "--kyogikai.mail.outbox-dir=target/crash/outbox");

    /** Starts the jar and waits for its login page. */
    static House started(String... database) throws IOException, InterruptedException {
        Files.createDirectories(LOG.getParentFile().toPath());
        var port = freePort();
        var house = new House(
                command(database, SETTINGS, port)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG))
                        .start(),
                port);
        Runtime.getRuntime().addShutdownHook(new Thread(house.process::destroyForcibly));
        while (!house.answers()) {
            if (!house.process.isAlive()) {
                throw new IllegalStateException("the application stopped by itself, see " + LOG);
            }
            Thread.sleep(100); // not there yet
        }
        return house;
    }

    /** Runs the command of the operator and gives its exit code. */
    static int audit(String... database) throws IOException, InterruptedException {
        return command(database, List.of("audit", "--spring.profiles.active=mariadb"), 0)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    /** As {@code kill -9} does: no chance to finish anything. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }

    private static ProcessBuilder command(String[] database, List<String> arguments, int port) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // these houses live for seconds
                "-jar",
                jar().toString()));
        command.addAll(arguments);
        var house = new ProcessBuilder(command).redirectErrorStream(true);
        house.environment().put("KYOGIKAI_PORT", String.valueOf(port));
        for (var setting : database) {
            var parts = setting.split("=", 2);
            house.environment().put(parts[0], parts[1]);
        }
        return house;
    }

    private boolean answers() {
        try {
            var page = (HttpURLConnection) URI.create("http://127.0.0.1:%d/login".formatted(port))
                    .toURL()
                    .openConnection();
            return page.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path jar() {
        var jar = Path.of("target", "kyogikai.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException("the jar is not built");
        }
        return jar;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
