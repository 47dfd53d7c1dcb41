package jp.kyogikai.desk.operation;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.workflow.DeadlineAudit;
import jp.kyogikai.workflow.HandshakeAudit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code java -jar kyogikai.jar audit}: says whether every open matter has its one wait and every deadline its one duty, and ends with 0 or 1 (点検). */
@Component
class AuditCommand implements ApplicationRunner {

    private final HandshakeAudit audit;
    private final DeadlineAudit deadlines;
    private final ApplicationContext context;

    AuditCommand(HandshakeAudit audit, DeadlineAudit deadlines, ApplicationContext context) {
        this.deadlines = deadlines;
        this.audit = audit;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().indexOf("audit") == 0) {
            var faults = Stream.concat(audit.faults().stream(), deadlines.faults().stream())
                    .toList();
            tell(faults, System.out);
            System.exit(SpringApplication.exit(context, () -> faults.isEmpty() ? 0 : 1));
        }
    }

    static void tell(List<String> faults, PrintStream out) {
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "点検の結果：異常はありません。" : "点検の結果：%d件の異常があります。".formatted(faults.size()));
    }
}
