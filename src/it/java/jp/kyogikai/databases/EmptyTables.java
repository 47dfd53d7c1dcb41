package jp.kyogikai.databases;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Gives each table that no use case has filled one row of values that a careless database would change. */
final class EmptyTables {

    private static final String WORDS = "𠮷 パパ①";
    private static final Object NONE = new Object(); // a row that points to another one of its table may be the first
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 10, 1, 0, 0, 0, 123_456_000);

    private final Connection connection;

    private EmptyTables(Connection connection) {
        this.connection = connection;
    }

    /** Fills parents before children, so goes round until nothing is left or nothing more can be filled. */
    static void fill(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            var tables = new EmptyTables(connection);
            var before = 0;
            var empty = tables.empty();
            while (!empty.isEmpty() && empty.size() != before) {
                for (var table : empty) {
                    tables.addRow(table);
                }
                before = empty.size();
                empty = tables.empty();
            }
        }
    }

    private List<String> empty() throws SQLException {
        var empty = new ArrayList<String>();
        for (var table : Dump.tables(connection)) {
            if (Dump.lines(connection, "select * from " + table).isEmpty()) {
                empty.add(table);
            }
        }
        return empty;
    }

    private void addRow(String table) throws SQLException {
        var parents = parents(table);
        if (parents.containsValue(null)) {
            return;
        }
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery("select * from " + table)) {
            var head = columns.getMetaData();
            var marks = String.join(", ", Collections.nCopies(head.getColumnCount(), "?"));
            try (var row = connection.prepareStatement("insert into %s values (%s)".formatted(table, marks))) {
                for (int i = 1; i <= head.getColumnCount(); i++) {
                    var parent = parents.get(head.getColumnName(i).toLowerCase(Locale.ROOT));
                    row.setObject(i, parent == null ? value(head.getColumnType(i)) : parent == NONE ? null : parent);
                }
                row.execute();
            }
        }
    }

    /** For each column that points to another table, a value that stands there; null where that table is empty. */
    private Map<String, Object> parents(String table) throws SQLException {
        var parents = new HashMap<String, Object>();
        try (var keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                var column = keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT);
                if (keys.getString("PKTABLE_NAME").equalsIgnoreCase(table)) {
                    parents.put(column, NONE);
                    continue;
                }
                var query = "select min(%s) from %s"
                        .formatted(keys.getString("PKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
                try (var statement = connection.createStatement();
                        var value = statement.executeQuery(query)) {
                    value.next();
                    parents.put(column, value.getObject(1));
                }
            }
        }
        return parents;
    }

    private static Object value(int type) {
        return switch (type) {
            case Types.TIMESTAMP -> MIDNIGHT;
            case Types.DATE -> LocalDate.of(2027, 3, 31);
            case Types.TIME -> LocalTime.of(14, 0);
            case Types.BOOLEAN, Types.BIT -> true;
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> 7;
            default -> WORDS;
        };
    }
}
