package jp.kyogikai.desk.operation;

import java.io.PrintStream;
import java.util.List;
import jp.kyogikai.workflow.HandshakeAudit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code java -jar kyogikai.jar audit}: says whether every open matter has its one wait, and ends with 0 or 1 (点検). */
@Component
class AuditCommand implements ApplicationRunner {

    private final HandshakeAudit audit;
    private final ApplicationContext context;

    AuditCommand(HandshakeAudit audit, ApplicationContext context) {
        this.audit = audit;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().indexOf("audit") == 0) {
            var faults = audit.faults();
            tell(faults, System.out);
            System.exit(SpringApplication.exit(context, () -> faults.isEmpty() ? 0 : 1));
        }
    }

    static void tell(List<String> faults, PrintStream out) {
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "点検の結果：異常はありません。" : "点検の結果：%d件の異常があります。".formatted(faults.size()));
    }
}
