package jp.kyogikai.desk.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyogikai.access.InitialPasswords;
import jp.kyogikai.access.Registered;
import jp.kyogikai.access.Registering;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.RefusedException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code java -jar kyogikai.jar people <council> <file.csv>}: enters the people of a table, all or nobody (名簿の登録). */
@Component
class PeopleCommand implements ApplicationRunner {

    private final Councils councils;
    private final Registering registering;
    private final ApplicationContext context;

    PeopleCommand(Councils councils, Registering registering, ApplicationContext context) {
        this.councils = councils;
        this.registering = registering;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.indexOf("people") == 0) {
            var done = enter(words.subList(1, words.size()), System.out);
            System.exit(SpringApplication.exit(context, () -> done ? 0 : 1));
        }
    }

    boolean enter(List<String> words, PrintStream out) {
        if (words.size() != 2) {
            out.println("協議会とファイルを指定してください。例：java -jar kyogikai.jar people kisarazu meibo.csv");
            return false;
        }
        var council = council(words.get(0));
        if (council.isEmpty()) {
            out.println("協議会「%s」はありません。使えるのは、%sです。".formatted(words.get(0), ids()));
            return false;
        }
        try {
            var table = Files.readAllBytes(Path.of(words.get(1)));
            return tell(registering.register(council.get(), table, Actor.system()), out);
        } catch (IOException e) {
            out.println("ファイル「%s」を読めません。場所と名前を確かめてください。".formatted(words.get(1)));
        } catch (RefusedException e) {
            out.println(e.getMessage());
            out.println("名簿の登録：誰も登録していません。");
        }
        return false;
    }

    private static boolean tell(Registered registered, PrintStream out) {
        registered.faults().forEach(out::println);
        if (!registered.faults().isEmpty()) {
            out.println("名簿の登録：%d件の誤りがあるため、誰も登録していません。"
                    .formatted(registered.faults().size()));
            return false;
        }
        registered.leftAlone().forEach(out::println);
        if (!registered.passwords().isEmpty()) {
            InitialPasswords.show("登録したアカウント", registered.passwords());
        }
        out.println("名簿の登録：%d人を登録しました。".formatted(registered.people()));
        return true;
    }

    private Optional<Council> council(String id) {
        return councils.all().stream()
                .filter(council -> council.id().value().equals(id))
                .findFirst();
    }

    private String ids() {
        return councils.all().stream().map(council -> council.id().value()).collect(Collectors.joining("、"));
    }
}
