package jp.kyogikai.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes open tasks of many councils with what the engine keeps beside each: candidates, rights, two words for lists. */
final class ManyTasks {

    private static final int BATCH = 5_000;

    private final JdbcTemplate tables;
    private int own;

    ManyTasks(JdbcTemplate tables) {
        this.tables = tables;
    }

    /** So many tasks spread over so many councils, of which kisarazu is the first. */
    void enter(int all, int councils) {
        for (var table : List.of("ACT_RU_VARIABLE", "ACT_RU_IDENTITYLINK", "ACT_RU_TASK")) {
            tables.update("delete from %s where %s like 'bench-%%'"
                    .formatted(table, table.equals("ACT_RU_TASK") ? "ID_" : "TASK_ID_"));
        }
        tables.update("delete from ACT_RU_AUTHORIZATION where RESOURCE_ID_ like 'bench-%'");
        own = 0;
        for (int from = 0; from < all; from += BATCH) {
            enter(from, Math.min(all, from + BATCH), councils);
        }
    }

    int own() {
        return own;
    }

    private void enter(int from, int to, int councils) {
        var rows = new ArrayList<Object[]>();
        var links = new ArrayList<Object[]>();
        var rights = new ArrayList<Object[]>();
        var words = new ArrayList<Object[]>();
        for (int i = from; i < to; i++) {
            var council = i % councils == 0 ? "kisarazu" : "council" + i % councils;
            own += i % councils == 0 ? 1 : 0;
            var id = "bench-" + i;
            var due = Timestamp.from(Instant.parse("2026-12-01T00:00:00Z").plusSeconds(i * 977L % 9_000_000));
            rows.add(new Object[] {id, council, due, Timestamp.from(Instant.parse("2026-11-01T00:00:00Z"))});
            links.add(new Object[] {id + "l", council + "-secretariat", id, council});
            rights.add(new Object[] {id + "a", council + "-secretariat", id});
            words.add(new Object[] {id + "v", "label", id, "R8-課題-001　題", council, id});
            words.add(new Object[] {id + "w", "bodyName", id, "調整会議", council, id});
        }
        tables.batchUpdate(
                "insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, SUSPENSION_STATE_, TENANT_ID_, DUE_DATE_,"
                        + " CREATE_TIME_) values (?, 1, '次第を作成する', 60, 1, ?, ?, ?)",
                rows);
        tables.batchUpdate(
                "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_, TENANT_ID_)"
                        + " values (?, 1, ?, 'candidate', ?, ?)",
                links);
        tables.batchUpdate(
                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)"
                        + " values (?, 1, 1, ?, 7, ?, 66)",
                rights);
        tables.batchUpdate(
                "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, TASK_ID_, TEXT_, TENANT_ID_, VAR_SCOPE_,"
                        + " SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) values (?, 1, 'string', ?, ?, ?, ?, ?, 1, FALSE)",
                words);
    }
}
