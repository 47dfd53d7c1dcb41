package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.kyogikai.Kyogikai;
import jp.kyogikai.testing.MariaDb;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the work of one person takes to find among the work of all councils; started by src/it/bench/worklist. */
class WorklistBench {

    private static final int TIMES = 40;
    private static final String H2 = "MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE"
            + ";OPTIMIZE_REUSE_RESULTS=0"; // else the same question is answered from memory

    @Test
    @DisplayName("H2での自分の処理待ちの速さ")
    void onH2() {
        try (var house = application("h2", "spring.datasource.url=jdbc:h2:file:./target/bench/worklist;" + H2)) {
            measure("H2 file", house);
        }
    }

    @Test
    @DisplayName("MariaDBでの自分の処理待ちの速さ")
    void onMariaDb() {
        try (var house = application("mariadb", MariaDb.settings("worklist"))) {
            measure("MariaDB", house);
        }
    }

    private static void measure(String database, ConfigurableApplicationContext house) {
        var tables = house.getBean(JdbcTemplate.class);
        var many = new ManyTasks(tables);
        for (int all : new int[] {1_000, 10_000, 100_000}) {
            many.enter(all, 100);
            if (database.equals("MariaDB")) {
                tables.execute("analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_AUTHORIZATION, ACT_RU_VARIABLE");
            } else {
                tables.execute("analyze");
            }
            var own = many.own();
            report(database, "worklist", all, own, house, () -> {
                var found = house.getBean(Worklist.class).first(15);
                assertThat(found.all()).isEqualTo(own);
                assertThat(found.first()).hasSize(Math.min(15, own));
            });
            report(database, "engine's query", all, own, house, () -> {
                var tasks = house.getBean(TaskService.class);
                assertThat(tasks.createTaskQuery()
                                .or()
                                .taskAssignee("jimukyoku")
                                .taskCandidateUser("jimukyoku")
                                .includeAssignedTasks()
                                .endOr()
                                .orderByTaskPriority()
                                .desc()
                                .orderByDueDate()
                                .asc()
                                .listPage(0, 15))
                        .hasSize(Math.min(15, own));
            });
        }
        many.enter(100_000, 10);
        report(database, "worklist", 100_000, many.own(), house, () -> house.getBean(Worklist.class)
                .first(15));
    }

    private static void report(
            String database, String what, int all, int own, ConfigurableApplicationContext house, Runnable question) {
        var identity = house.getBean(IdentityService.class);
        identity.setAuthentication("jimukyoku", List.of("kisarazu-secretariat"), List.of("kisarazu"));
        try {
            var took = IntStream.range(0, TIMES)
                    .mapToLong(time -> nanos(question))
                    .sorted()
                    .toArray();
            System.out.printf(
                    "bench %-8s %-15s %,7d open tasks, %,7d of them one's own: median %.1f ms, worst of %d %.1f ms%n",
                    database, what, all, own, took[TIMES / 2] / 1e6, TIMES, took[TIMES - 1] / 1e6);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static long nanos(Runnable question) {
        var began = System.nanoTime();
        question.run();
        return System.nanoTime() - began;
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
