package jp.kyogikai;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import jp.kyogikai.charter.CharterLint;
import jp.kyogikai.rehearsal.Rehearsing;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.MapPropertySource;

/** The application: runs the meetings of a council and carries every issue to its answer (協議会). */
@SpringBootApplication
public class Kyogikai {

    /** A command opens no port and runs no jobs; on MariaDB it can be given beside a running application. */
    private static final Map<String, Object> AS_COMMAND =
            Map.of("server.port", "-1", "camunda.bpm.job-execution.enabled", "false");

    private static final Set<String> COMMANDS = Set.of("audit", "people");

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        if (args.length > 0 && args[0].equals("lint")) {
            System.exit(CharterLint.run(after(args), System.out));
        }
        if (args.length > 0 && args[0].equals("rehearse")) {
            System.exit(Rehearsing.run(Kyogikai.class, after(args), System.out));
        }
        var application = new SpringApplication(Kyogikai.class);
        if (isCommand(args)) {
            application.addInitializers(context -> context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command", AS_COMMAND)));
        }
        application.run(args);
    }

    private static List<String> after(String[] args) {
        return List.of(args).subList(1, args.length);
    }

    /** A command is the first word that is not an option. */
    private static boolean isCommand(String[] args) {
        return Arrays.stream(args).filter(arg -> !arg.startsWith("--")).limit(1).anyMatch(COMMANDS::contains);
    }
}
