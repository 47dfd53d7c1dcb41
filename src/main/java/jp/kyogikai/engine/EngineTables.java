package jp.kyogikai.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Creates the tables of the engine from the scripts in its jar, so that all tables come by migration. On MariaDB times
 * keep their milliseconds and texts are utf8mb4, which the scripts as delivered do not do.
 */
@Component
class EngineTables implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");

    @Override
    public void migrate(Context context) throws SQLException {
        var h2 = context.getConnection().getMetaData().getDatabaseProductName().equals("H2");
        try (var statement = context.getConnection().createStatement()) {
            for (var part : PARTS) {
                for (var sql : statements(h2 ? script("h2", part) : widened(script("mysql", part)))) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Only types are rewritten, which follow a blank in lower case; column names such as TIMESTAMP_ stay. */
    static String widened(String script) {
        return script.replaceAll("(?<= )datetime\\b(?!\\()", "datetime(3)")
                .replaceAll("(?<= )timestamp\\b(?!\\()", "timestamp(3)")
                .replaceAll("utf8 COLLATE utf8_bin", "utf8mb4 COLLATE utf8mb4_bin");
    }

    private static List<String> statements(String script) {
        return Arrays.stream(COMMENT.matcher(script).replaceAll("").split(";"))
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    private static String script(String database, String part) {
        var path = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine tables 7.24";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
