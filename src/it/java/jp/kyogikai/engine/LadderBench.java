package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import jp.kyogikai.Kyogikai;
import jp.kyogikai.testing.MariaDb;
import jp.kyogikai.testing.Office;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many ladders a second, beside the same models on the engine alone; no part of ./verify, started by
 * src/it/bench/ladder.
 */
class LadderBench {

    private static final int WARM_UP = Integer.getInteger("warmup", 20);
    private static final int ROUNDS = Integer.getInteger("rounds", 6);
    private static final int LADDERS = Integer.getInteger("ladders", 10); // in each round
    static final String H2 = ";MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE";

    @Test
    @DisplayName("H2での課題の歩みの速さ")
    void onH2() {
        try (var ours = application("h2", "spring.datasource.url=jdbc:h2:mem:bench" + H2);
                var bare = BareEngine.on("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1" + H2, "sa", "h2")) {
            compare("H2", ours, bare);
        }
    }

    @Test
    @DisplayName("MariaDBでの課題の歩みの速さ")
    void onMariaDb() {
        var settings = MariaDb.settings("bench");
        MariaDb.settings("bare");
        var port = Map.ofEntries(java.util.Arrays.stream(settings)
                        .map(it -> it.split("=", 2))
                        .map(it -> Map.entry(it[0], it[1]))
                        .toArray(Map.Entry[]::new))
                .get("KYOGIKAI_DB_PORT");
        // the bare engine first: it would take the tables of another database on this server for its own
        try (var bare = BareEngine.on("jdbc:mariadb://localhost:" + port + "/bare", "root", "mysql");
                var ours = application("mariadb", settings)) {
            compare("MariaDB", ours, bare);
        }
    }

    private static void compare(String database, ConfigurableApplicationContext ours, BareEngine bare) {
        var house = ours.getBean(Office.class);
        var engine = Office.on(bare.engine());
        seconds(house, WARM_UP);
        seconds(engine, WARM_UP);
        double oursTook = 0;
        double bareTook = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                oursTook += seconds(house, LADDERS);
                bareTook += seconds(engine, LADDERS);
            } else {
                bareTook += seconds(engine, LADDERS);
                oursTook += seconds(house, LADDERS);
            }
        }
        var ladders = ROUNDS * LADDERS;
        System.out.printf(
                "bench %-8s ours %6.2f ladders/s, bare engine %6.2f ladders/s, ratio %.2f"
                        + " (%d ladders each in %d alternating rounds after %d to warm up, one person at a time)%n",
                database, ladders / oursTook, ladders / bareTook, bareTook / oursTook, ladders, ROUNDS, WARM_UP);
        assertThat(steps(bare.engine().getHistoryService()))
                .as("the engine alone took the same way")
                .isEqualTo(steps(ours.getBean(HistoryService.class)));
    }

    static double seconds(Office office, int ladders) {
        var began = System.nanoTime();
        for (int i = 0; i < ladders; i++) {
            climb(office, "速さを測る課題" + UUID.randomUUID());
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Register, coordination with minutes, plenary, measures, answer: 13 forms, each opened and sent. */
    private static void climb(Office office, String title) {
        var issue = office.registerIssue(title);
        var coordination = office.hold("chosei", title, "SUBMIT", "");
        office.writeMinutes(coordination, "協議した。");
        office.review(coordination, "reviewMinutes", "APPROVED", "");
        office.hold("zentai", title, "ADOPT", "");
        office.planMeasures(issue);
        office.answer(issue, "お知らせします。");
        assertThat(office.isRunning(issue)).isFalse();
    }

    /** How many elements of the models were passed through. */
    static long steps(HistoryService history) {
        return history.createHistoricActivityInstanceQuery().finished().count();
    }

    private static ConfigurableApplicationContext application(String name, String... settings) {
        var profiles = name.equals("h2") ? new String[] {"test"} : new String[] {"test", name};
        return new SpringApplicationBuilder(Kyogikai.class)
                .profiles(profiles)
                .initializers(context -> TestPropertyValues.of(settings)
                        .and("server.port=0", "camunda.bpm.process-engine-name=ours-" + name)
                        .applyTo(context))
                .run();
    }
}
