package jp.kyogikai.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the table of duties with more than any office will see (多数の期限). */
final class ManyDuties {

    private static final int ROWS = 500; // in one statement
    private static final int AT_ONCE = 50_000;
    private static final String ROW = "(?,'kisarazu',?,'MEASURE',?,'owner',?,'緊急時の短期入所の受入れ体制',?,?,?,"
            + "'採択後の取組として定めた期限','DOCUMENT','記録にある期限',?,?,?,?,0,?,?,?,?,'',?,null,0)";

    private final JdbcTemplate tables;
    private final String analyze;

    ManyDuties(JdbcTemplate tables, String analyze) {
        this.tables = tables;
        this.analyze = analyze;
    }

    /** So many open duties, the first of them due yesterday and all others from tomorrow on. */
    void enter(int all, int overdue, LocalDate today) {
        enter(0, all, "OPEN", i -> i < overdue ? today.minusDays(1) : today.plusDays(1 + i % 400));
        tables.execute(analyze);
    }

    private void enter(int first, int all, String state, IntFunction<LocalDate> due) {
        for (int from = first; from < all; from += ROWS) {
            var values = new ArrayList<Object>();
            for (int i = from; i < from + ROWS; i++) {
                values.addAll(row(i, state, due.apply(i)));
            }
            var sql = "insert into duty values " + (ROW + ",").repeat(ROWS - 1) + ROW;
            tables.update(sql, values.toArray());
        }
    }

    private static List<Object> row(int i, String state, LocalDate due) {
        var body = "body" + i % 7;
        var holder = "部会長" + i % 10;
        var kind = DutyKind.values()[i % DutyKind.values().length];
        return List.of(
                UUID.randomUUID().toString(),
                kind.isOfCase() ? "MEASURE" : kind.name(),
                UUID.randomUUID().toString(),
                "R8-課題-" + i,
                body,
                "部会" + i % 7,
                key(i),
                "kisarazu-" + body + "-chair",
                holder,
                "kisarazu-" + body + "-chair",
                holder,
                due,
                due,
                i % 4,
                state,
                java.sql.Timestamp.valueOf("2026-04-01 09:00:00"));
    }

    static String key(int i) {
        return "木更津-R8-課題-" + i;
    }

    /** Makes so many overdue and no others: some of those there are, or all of them with others that are new. */
    void overdue(int count, int entered, LocalDate today) {
        if (count <= entered) {
            turnOverdue(count);
        } else {
            enter(entered, count, "OVERDUE", i -> today.minusDays(1 + i % 400));
        }
        tables.execute(analyze);
    }

    /** Some at a time, as so large a change wants it. */
    private void turnOverdue(int count) {
        while (tables.update("update duty set state = 'OPEN' where state = 'OVERDUE' limit " + AT_ONCE) == AT_ONCE) {}
        for (int left = count; left > 0; left -= AT_ONCE) {
            tables.update("update duty set state = 'OVERDUE' where state = 'OPEN' limit " + Math.min(left, AT_ONCE));
        }
    }
}
