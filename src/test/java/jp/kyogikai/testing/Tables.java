package jp.kyogikai.testing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks into every table there is, ours and the engine's, column by column, bytes as UTF-8 (全テーブルの点検). */
@Component
public class Tables {

    private final JdbcTemplate database;

    Tables(JdbcTemplate database) {
        this.database = database;
    }

    /** The tables whose rows hold this text anywhere, in small letters. */
    public SortedSet<String> holding(String text) {
        var found = new TreeSet<String>();
        everything().forEach((table, cells) -> {
            if (cells.stream().anyMatch(cell -> cell.contains(text))) {
                found.add(table);
            }
        });
        return found;
    }

    /** Every cell of every table, for comparing before and after. */
    public Map<String, List<String>> everything() {
        var all = new TreeMap<String, List<String>>();
        names().forEach(table -> all.put(table.toLowerCase(java.util.Locale.ROOT), cells(table)));
        return all;
    }

    private List<String> names() {
        return database.execute((java.sql.Connection connection) -> {
            var names = new ArrayList<String>();
            var schema = connection.getSchema();
            try (var tables = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            return names;
        });
    }

    private List<String> cells(String table) {
        var cells = new ArrayList<String>();
        database.query("select * from " + table, row -> {
            var columns = row.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                cells.add(columns.getColumnName(i) + "=" + cell(row, i, columns.getColumnType(i)));
            }
        });
        cells.sort(null);
        return cells;
    }

    private static String cell(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> {
                var bytes = row.getBytes(column);
                yield bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
            }
            default -> String.valueOf(row.getString(column));
        };
    }
}
