package jp.kyogikai.databases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** All rows of our own tables as lines of text, equal on two databases when they hold the same. */
final class Dump {

    private static final Pattern RANDOM_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Dump() {}

    /** The tables by name, each with its sorted lines; ids are random and hashes salted, so both are masked. */
    static TreeMap<String, List<String>> of(DataSource source) throws SQLException {
        var dump = new TreeMap<String, List<String>>();
        try (var connection = source.getConnection()) {
            for (var table : tables(connection)) {
                dump.put(table, lines(connection, "select * from " + table));
            }
        }
        return dump;
    }

    static List<String> lines(Connection connection, String query) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                lines.add(line(rows));
            }
        }
        return lines.stream().sorted().toList();
    }

    static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(name -> name.startsWith("act_") || name.startsWith("flyway"));
        return names;
    }

    private static String line(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var values = new ArrayList<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            var value = name.equals("password_hash") ? "*" : value(row, i, columns.getColumnType(i));
            values.add(name + "=" + RANDOM_ID.matcher(value).replaceAll("#"));
        }
        values.sort(null); // the order of columns is nobody's business
        return String.join(" | ", values);
    }

    private static String value(ResultSet row, int column, int type) throws SQLException {
        Object value =
                switch (type) {
                    case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
                    case Types.DATE -> row.getObject(column, LocalDate.class);
                    case Types.TIME -> row.getObject(column, LocalTime.class);
                    case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
                    default -> row.getString(column);
                };
        return String.valueOf(value);
    }
}
