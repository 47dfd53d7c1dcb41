package jp.kyogikai.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city's server has no way out: the jar as built must start in a network namespace that has only loopback. */
class OfflineStartIT {

    private static final String CLASSES = "target/test-classes";

    @TempDir
    Path home;

    @Test
    @DisplayName("ネットワークがなくても java -jar だけで起動し、ログイン画面を返す")
    void theJarStartsWithTheNetworkOff() throws Exception {
        assumeThat(finished(List.of("unshare", "-n", "true")).exit())
                .as("this machine does not let us cut off the network (unshare -n)")
                .isZero();

        var end = finished(List.of(
                "unshare",
                "-n",
                "sh",
                "-c",
                "PATH=$PATH:/usr/sbin:/sbin; ip link set lo up && exec \"$@\"",
                "sh",
                java(),
                "-cp",
                Path.of(CLASSES).toAbsolutePath().toString(),
                CutOff.class.getName(),
                java(),
                jar().toAbsolutePath().toString()));

        assertThat(end.output()).contains("INTERFACES [lo]", "LOGIN 200", "OUTSIDE unreachable");
        assertThat(end.exit()).isZero();
        assertThat(home.resolve("data/kyogikai.mv.db")).exists();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        var jar = Path.of("target", "kyogikai.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException("the jar is not built");
        }
        return jar;
    }

    private Ended finished(List<String> command) throws IOException, InterruptedException {
        var log = home.resolve("output.txt");
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(8, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(log));
    }

    private record Ended(int exit, String output) {}
}
