package jp.kyogikai.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.kyogikai.Kyogikai;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.testing.MariaDb;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the daily watch and the list of overdue duties take; no part of ./verify, started by src/it/bench/deadlines. */
class DeadlineBench {

    private static final int ALL = 100_000;
    private static final int OVERDUE = 2_000;
    private static final int MOST = Integer.getInteger("bench.most", 100_000);
    private static final int TIMES = 40;
    private static final long MEBI = 1024 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final CouncilId COUNCIL = new CouncilId("kisarazu");
    private static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?INDEX (\\S+) ON .*");
    private static final String H2 = "MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE"
            + ";OPTIMIZE_REUSE_RESULTS=0" // else the same question is answered from memory
            + ";CACHE_SIZE=1048576"; // in KB, else entering a million takes an hour

    @Test
    @DisplayName("H2での期限監視と一覧の速さ")
    void onH2() {
        try (var house = application("h2", "spring.datasource.url=jdbc:h2:file:./target/bench/deadlines;" + H2)) {
            measure("H2 file", house);
        }
    }

    @Test
    @DisplayName("MariaDBでの期限監視と一覧の速さ")
    void onMariaDb() {
        try (var house = application("mariadb", MariaDb.settings("deadlines"))) {
            measure("MariaDB", house);
        }
    }

    private static void measure(String database, ConfigurableApplicationContext house) {
        var many = new ManyDuties(
                house.getBean(JdbcTemplate.class), database.equals("MariaDB") ? "analyze table duty" : "analyze");
        many.enter(ALL, OVERDUE, LocalDate.now(house.getBean(Clock.class)));
        near(database, house);
        startWork(house);
        round(database, "first round, 2,000 newly overdue of 100,000 open", house);
        round(database, "next round, the same 2,000 shown already", house);
        var today = LocalDate.now(house.getBean(Clock.class));
        for (int count : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            if (count <= MOST) {
                withRoom(database, house, () -> many.overdue(count, ALL, today));
                list(database, count, house.getBean(OverdueBoard.class));
            }
        }
    }

    /**
     * Entering so many takes hours in as little memory as MariaDB asks for by itself, in which the rest is measured, and
     * where H2 writes every index anew for each row.
     */
    private static void withRoom(String database, ConfigurableApplicationContext house, Runnable entering) {
        var server = house.getBean(JdbcTemplate.class);
        if (database.equals("MariaDB")) {
            var pool = "set global innodb_buffer_pool_size = %d";
            server.execute(pool.formatted(2048 * MEBI));
            entering.run();
            server.execute(pool.formatted(128 * MEBI));
        } else {
            var indexes = server.queryForList("script nodata table duty", String.class).stream()
                    .map(INDEX::matcher)
                    .filter(Matcher::find)
                    .toList();
            indexes.forEach(index -> server.execute("drop index " + index.group(1)));
            entering.run();
            indexes.forEach(index -> server.execute(index.group()));
        }
    }

    /** Work without any steps for each duty that will be overdue. */
    private static void startWork(ConfigurableApplicationContext house) {
        house.getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance("work.bpmn", work("issue-escalation"))
                .addModelInstance("referral.bpmn", work("subcommittee-investigation"))
                .addModelInstance("meeting.bpmn", work("meeting"))
                .addModelInstance("program.bpmn", work("annual-program"))
                .deploy();
        var runtime = house.getBean(RuntimeService.class);
        var kinds = DutyKind.values();
        IntStream.range(0, OVERDUE)
                .forEach(i -> runtime.startProcessInstanceByKey(
                        switch (kinds[i % kinds.length].subject()) {
                            case REFERRAL -> "subcommittee-investigation";
                            case MEETING -> "meeting";
                            case PROGRAM -> "annual-program";
                            default -> "issue-escalation"; // ManyDuties writes none of a case
                        },
                        ManyDuties.key(i),
                        Variables.putValue("councilId", COUNCIL.value())));
    }

    private static org.camunda.bpm.model.bpmn.BpmnModelInstance work(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("wait")
                .endEvent()
                .done();
    }

    private static void round(String database, String what, ConfigurableApplicationContext house) {
        var jobs = house.getBean(ManagementService.class);
        var began = System.nanoTime();
        jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey("deadline-watch")
                .timers()
                .singleResult()
                .getId());
        var query = jobs.createJobQuery().processDefinitionKey("deadline-watch").messages();
        int done = 0;
        for (var due = query.list(); !due.isEmpty(); due = query.list()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
            done += due.size();
        }
        System.out.printf(
                "bench %-8s %s: %.1f s in %d jobs one after another%n",
                database, what, (System.nanoTime() - began) / 1e9, done);
        assertThat(house.getBean(RuntimeService.class)
                        .createIncidentQuery()
                        .incidentType("overdue")
                        .count())
                .isEqualTo(OVERDUE);
    }

    private static void list(String database, int count, OverdueBoard board) {
        filters().forEach((name, filter) -> {
            for (var order : OverdueOrder.values()) {
                time(
                        "%-8s list %-16s %-9s first page at %,9d overdue".formatted(database, name, order, count),
                        () -> assertThat(board.page(filter, order, 0).duties()).isNotEmpty());
                time(
                        "%-8s list %-16s %-9s last page  at %,9d overdue".formatted(database, name, order, count),
                        () -> board.page(filter, order, OverdueBoard.PAGES - 1));
            }
        });
    }

    /** What comes due soon, for the page and for one person, with everything open. */
    private static void near(String database, ConfigurableApplicationContext house) {
        var board = house.getBean(OverdueBoard.class);
        var upcoming = house.getBean(Upcoming.class);
        var chair = new Actor("chair", Set.of(new GroupId("kisarazu-body3-chair")));
        var near = new LinkedHashMap<String, Runnable>();
        filters()
                .forEach((name, filter) -> near.put(
                        "near, " + name,
                        () -> assertThat(board.soon(filter, 0).duties()).isNotEmpty()));
        near.put("near, one person", () -> assertThat(upcoming.soon(COUNCIL, chair))
                .isNotEmpty());
        near.forEach((name, act) -> time("%-8s %-22s at %,9d open".formatted(database, name, ALL), act));
    }

    /** By the clock on the wall, and without what others took of the machine: on H2 the database works in this thread. */
    private static void time(String what, Runnable act) {
        var took = new long[TIMES];
        var busy = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            var cpu = THREADS.getCurrentThreadCpuTime();
            act.run();
            busy[i] = THREADS.getCurrentThreadCpuTime() - cpu;
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        Arrays.sort(busy);
        System.out.printf(
                "bench %s: median %.1f ms, worst of %d %.1f ms; of the processor %.1f ms%n",
                what, took[TIMES / 2] / 1e6, TIMES, took[TIMES - 1] / 1e6, busy[TIMES / 2] / 1e6);
    }

    private static Map<String, OverdueFilter> filters() {
        var filters = new LinkedHashMap<String, OverdueFilter>();
        var body = new BodyId("body3");
        filters.put("council", new OverdueFilter(COUNCIL, null, null, null, true));
        filters.put("without cases", new OverdueFilter(COUNCIL, null, null, null, false));
        filters.put("body", new OverdueFilter(COUNCIL, body, null, null, true));
        filters.put("holder", new OverdueFilter(COUNCIL, null, "部会長3", null, true));
        filters.put("kind", new OverdueFilter(COUNCIL, null, null, DutyKind.MINUTES, true));
        filters.put("body and holder", new OverdueFilter(COUNCIL, new BodyId("body3"), "部会長3", null, true));
        return filters;
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
