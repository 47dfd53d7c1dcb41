package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.kyogikai.charter.CharterFaults;
import jp.kyogikai.engine.Passages;
import org.springframework.boot.SpringApplication;

/**
 * {@code java -jar kyogikai.jar rehearse --charter FILE … --year 2026 --json OUT}: plays the fiscal year of some charters
 * and writes down what happened (年間予行).
 */
public final class Rehearsing {

    private static final int DONE = 0;
    private static final int TROUBLE = 1;
    private static final int NOT_BEGUN = 2;
    private static final String HOW = "例：java -jar kyogikai.jar rehearse --charter kisarazu.yaml --year 2026"
            + " [--councils 3] [--issues 60] [--seed 1] [--database jdbc:mariadb://ホスト:3306/名前] --json yoko.json";

    private Rehearsing() {}

    /**
     * Ends with 0, with 1 where something stopped or does not agree, with 2 where a charter or the command is wrong.
     *
     * @param application the class that starts the whole program
     * @param words what follows the word of the command
     */
    public static int run(Class<?> application, List<String> words, PrintStream out) {
        try {
            return run(application, Order.read(words), out);
        } catch (Order.Misuse misuse) {
            return notBegun(misuse, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException failed) {
            return refused(failed, out);
        }
    }

    /** A fault that the start alone found is told like those found before it; whatever else failed goes on. */
    static int refused(RuntimeException failed, PrintStream out) {
        return notBegun(CharterFaults.in(failed).orElseThrow(() -> failed), out);
    }

    private static int notBegun(RuntimeException why, PrintStream out) {
        out.println(why.getMessage());
        out.println("年間予行：始めていません。");
        out.println(HOW);
        return NOT_BEGUN;
    }

    private static int run(Class<?> application, Order order, PrintStream out) throws IOException {
        var file = ResultFile.of(order);
        try (var stage = Stage.build(order)) {
            SpringApplication.getShutdownHandlers().add(stage::close); // also where somebody breaks it off
            file.clear();
            var watch = Measuring.begun();
            try (var house = new SpringApplication(application).run(stage.settings())) {
                var facts = house.getBean(Rehearsal.class).play(order, watch);
                var measured =
                        watch.measured(order, house.getBean(Passages.class).count());
                file.write(json(new Result(facts, measured)));
                facts.tell(out);
                measured.tell(out);
                return facts.isSound() ? DONE : TROUBLE;
            }
        }
    }

    private static String json(Result result) throws IOException {
        var json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(result);
        return json.replace("\r\n", "\n") + "\n";
    }

    /** Facts are the same for the same order; what was measured never is (予行の結果). */
    record Result(Facts facts, Measured measured) {}
}
