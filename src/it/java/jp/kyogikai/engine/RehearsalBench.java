package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import jp.kyogikai.testing.MariaDb;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Theatre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the rehearsed year of one and of many councils takes, and which share of it the engine alone would need to
 * pass through as many elements of its models; no part of ./verify, started by src/it/bench/rehearsal.
 */
class RehearsalBench {

    private static final int[] COUNCILS = Arrays.stream(
                    System.getProperty("councils", "1,3").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final String ISSUES = System.getProperty("issues", "5");
    private static final String MEMORY = System.getProperty("memory", "1g");
    private static final int LADDERS = 30; // on the engine alone

    @TempDir
    Path folder;

    @Test
    @DisplayName("H2での年間予行の速さ")
    void onH2() throws Exception {
        double bare;
        try (var engine = BareEngine.on("jdbc:h2:mem:rehearsal;DB_CLOSE_DELAY=-1" + LadderBench.H2, "sa", "h2")) {
            bare = secondsPerElement(engine);
        }
        measure("H2", bare, councils -> List.of());
    }

    @Test
    @DisplayName("MariaDBでの年間予行の速さ")
    void onMariaDb() throws Exception {
        double bare;
        try (var engine = BareEngine.on(MariaDb.address("bare_rehearsal"), "root", "mysql")) {
            bare = secondsPerElement(engine);
        }
        measure("MariaDB", bare, councils -> List.of("--database", MariaDb.address("rehearsal" + councils)));
    }

    private void measure(String database, double bare, IntFunction<List<String>> settings) throws Exception {
        for (var councils : COUNCILS) {
            var options = new ArrayList<>(List.of("--councils", String.valueOf(councils), "--issues", ISSUES));
            options.addAll(settings.apply(councils));
            var year = Theatre.in(folder)
                    .asOperated(MEMORY)
                    .play(Collections.singletonList(Theatre.charter("kisarazu")), options.toArray(String[]::new));
            assertThat(year.exitCode()).as(year.said()).isZero();
            var measured = year.written().path("measured");
            var took = measured.path("yearSeconds").asDouble();
            System.out.printf(
                    "bench %-8s %3d councils x %s issues: %6.1f s per council (%.1f s of the processor),"
                            + " %5.1f steps/s, heap at most %d MB and %d MB at the end, bare engine %.2f%n",
                    database,
                    councils,
                    ISSUES,
                    measured.path("secondsPerCouncil").asDouble(),
                    measured.path("processorSeconds").asDouble() / councils,
                    measured.path("stepsPerSecond").asDouble(),
                    measured.path("peakHeapMegabytes").asLong(),
                    measured.path("liveHeapMegabytes").asLong(),
                    measured.path("elements").asLong() * bare / took);
        }
    }

    /** The same models with steps that do nothing, one person at a time. */
    private static double secondsPerElement(BareEngine bare) {
        var office = Office.on(bare.engine());
        var history = bare.engine().getHistoryService();
        LadderBench.seconds(office, LADDERS);
        var before = LadderBench.steps(history);
        return LadderBench.seconds(office, LADDERS) / (LadderBench.steps(history) - before);
    }
}
