package jp.kyogikai.rehearsal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The database on which a year is played: a file that is thrown away, or an empty MariaDB that somebody made for it
 * (予行のデータベース).
 *
 * @param engineType the engine's word for it
 */
record Ground(String url, String engineType, String user, String password) {

    private static final String FILE = "jdbc:h2:file:%s;MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";NON_KEYWORDS=VALUE;QUERY_CACHE_SIZE=512" // or every statement is read anew
            + ";CACHE_SIZE=262144" // kilobytes; the year of many councils has gigabytes
            + ";AUTO_COMPACT_FILL_RATE=0"; // what is thrown away need not be kept small

    static Ground file(Path folder) {
        return new Ground(FILE.formatted(folder.resolve("data/kyogikai").toAbsolutePath()), "h2", "kyogikai", "");
    }

    /** Raises {@link Order.Misuse} where it cannot be reached, or where anything is in it: data is never touched. */
    static Ground mariaDb(String url, Map<String, String> surroundings) {
        var ground = new Ground(
                url,
                "mysql",
                surroundings.getOrDefault("KYOGIKAI_DB_USER", "kyogikai"),
                surroundings.getOrDefault("KYOGIKAI_DB_PASSWORD", ""));
        ground.refuseUnlessEmpty();
        return ground;
    }

    private void refuseUnlessEmpty() {
        if (!url.startsWith("jdbc:mariadb://")) {
            throw new Order.Misuse("--database は、jdbc:mariadb://ホスト:3306/データベース名 の形で指定してください。");
        }
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var name = Objects.requireNonNullElse(connection.getCatalog(), "");
            if (name.isEmpty()) {
                throw new Order.Misuse("--database にデータベース名がありません。jdbc:mariadb://ホスト:3306/データベース名 の形で指定してください。");
            }
            if (holdsAnything(connection, name)) {
                throw new Order.Misuse(
                        "データベース「%s」は空ではないため、使いません。予行のために空のデータベースを作り、--database に指定してください。".formatted(name));
            }
        } catch (SQLException e) {
            throw new Order.Misuse("データベース「%s」に接続できません。場所、KYOGIKAI_DB_USER 及び KYOGIKAI_DB_PASSWORD を確かめてください。"
                    .formatted(url.replaceFirst("[?].*", "")));
        }
    }

    private static boolean holdsAnything(Connection connection, String name) throws SQLException {
        try (var tables = connection.getMetaData().getTables(name, null, "%", null)) {
            return tables.next();
        }
    }

    List<String> settings() {
        return List.of(
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + user,
                "spring.datasource.password=" + password,
                "camunda.bpm.database.type=" + engineType);
    }
}
