package jp.kyogikai.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.Dunning;
import jp.kyogikai.duty.DutyAudit;
import jp.kyogikai.engine.OverdueIncidents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that facts and duties agree, and that Cockpit shows once each only what is overdue (期限と表示の点検). */
@Component
public class DeadlineAudit {

    private final DutyAudit duties;
    private final Dunning dunning;
    private final OverdueIncidents incidents;
    private final Councils councils;

    DeadlineAudit(DutyAudit duties, Dunning dunning, OverdueIncidents incidents, Councils councils) {
        this.duties = duties;
        this.dunning = dunning;
        this.incidents = incidents;
        this.councils = councils;
    }

    /** One Japanese sentence for each fault; what became overdue since the last watch is not shown yet and no fault. */
    @Transactional(readOnly = true)
    public List<String> faults() {
        return Stream.concat(duties.faults().stream(), councils.all().stream().flatMap(this::faults))
                .toList();
    }

    private Stream<String> faults(Council council) {
        var overdue = new HashSet<>(dunning.overdue(council.id()));
        var shown = incidents.shown(council.id().value()).stream().collect(groupingBy(identity(), counting()));
        return shown.entrySet().stream().flatMap(sign -> {
            var id = sign.getKey();
            var stray = overdue.contains(id) ? Stream.<String>of() : Stream.of("期限超過でないものが、期限超過と示されています：" + id);
            var twins = sign.getValue() == 1
                    ? Stream.<String>of()
                    : Stream.of("同じ期限超過が%d件示されています：%s".formatted(sign.getValue(), id));
            return Stream.concat(stray, twins);
        });
    }
}
