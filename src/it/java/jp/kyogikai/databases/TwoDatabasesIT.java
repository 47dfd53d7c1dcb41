package jp.kyogikai.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import jp.kyogikai.testing.MariaDb;
import jp.kyogikai.testing.ShiftedClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same facts, written on the default database and on that of the cities, must read the same. */
class TwoDatabasesIT {

    private static final Instant MIDNIGHT = Instant.parse("2026-10-01T00:00:00Z");
    private static final String TASKS = "select name_, create_time_ from ACT_RU_TASK where description_ = 'sample'";

    private static ConfigurableApplicationContext h2;
    private static ConfigurableApplicationContext mariaDb;

    @BeforeAll
    static void writeTheSameOnBoth() throws SQLException {
        ClockUtil.setCurrentTime(Date.from(MIDNIGHT.plusMillis(123)));
        h2 = Running.at(
                MIDNIGHT,
                "both-h2",
                List.of("test"),
                "spring.datasource.url=jdbc:h2:mem:both;MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE");
        mariaDb = Running.at(MIDNIGHT, "both-mariadb", List.of("test", "mariadb"), MariaDb.settings("sample"));
        new SampleYear(h2).write();
        new SampleYear(mariaDb).write();
    }

    @AfterAll
    static void stop() {
        ShiftedClock.setEngine();
        h2.close();
        mariaDb.close();
    }

    @Test
    @DisplayName("H2とMariaDBで、全ての表の内容が一致する")
    void bothDatabasesHoldTheSame() throws SQLException {
        var ours = Dump.of(h2.getBean(DataSource.class));

        assertThat(Dump.of(mariaDb.getBean(DataSource.class))).isEqualTo(ours);

        assertThat(ours)
                .hasSizeGreaterThan(8)
                .allSatisfy((table, lines) -> assertThat(lines).as(table).isNotEmpty());
        assertThat(ours.get("meeting").toString()).contains("starts_at=14:00", "ends_at=16:30", "held_on=2026-12-03");
        assertThat(ours.get("issue").toString())
                .contains("registered_at=2026-10-01T00:00 ", "closed_at=2027-03-31T00:00 ");
        assertThat(ours.get("person").toString()).contains("𠮷田　花子", "髙﨑　太郎", "葛󠄀城 🎉");
    }

    @Test
    @DisplayName("業務フローの表も、氏名の文字と時刻のミリ秒まで一致する")
    void theEngineHoldsTheSameDownToTheMillisecond() throws SQLException {
        var tasks = lines(h2, TASKS);

        assertThat(lines(mariaDb, TASKS)).isEqualTo(tasks);

        assertThat(tasks)
                .hasSameSizeAs(SampleYear.NAMES)
                .contains("create_time_=2026-10-01T09:00:00.123 | name_=𠮷田　花子");
    }

    @Test
    @DisplayName("ハハとパパ、大文字と小文字は、どちらのデータベースでも別の値である")
    void lookalikesAreKeptApart() {
        for (var house : List.of(h2, mariaDb)) {
            for (var name : SampleYear.NAMES) {
                var found = new JdbcTemplate(house.getBean(DataSource.class))
                        .queryForList("select name from person where name = ?", String.class, name);

                assertThat(found).as(name).containsExactly(name);
            }
        }
    }

    @Test
    @DisplayName("MariaDBの全ての表は utf8mb4_bin で、業務フローの日時はミリ秒を持つ")
    void everyTableOnMariaDbIsWideEnough() {
        var jdbc = new JdbcTemplate(mariaDb.getBean(DataSource.class));

        var collations = jdbc.queryForList(
                "select distinct table_collation from information_schema.tables where table_schema = 'sample'"
                        + " and table_name not like 'flyway%'",
                String.class);
        var texts = jdbc.queryForList(
                "select distinct collation_name from information_schema.columns where table_schema = 'sample'"
                        + " and collation_name is not null and table_name not like 'flyway%'",
                String.class);
        var times = jdbc.queryForList(
                "select distinct datetime_precision from information_schema.columns where table_schema = 'sample'"
                        + " and table_name like 'ACT\\_%' and data_type in ('datetime', 'timestamp')",
                Long.class);

        assertThat(collations).containsExactly("utf8mb4_bin");
        assertThat(texts).containsExactly("utf8mb4_bin");
        assertThat(times).containsExactly(3L);
    }

    private static List<String> lines(ConfigurableApplicationContext house, String query) throws SQLException {
        try (var connection = house.getBean(DataSource.class).getConnection()) {
            return Dump.lines(connection, query);
        }
    }
}
