package jp.kyogikai.duty;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that everything open with a day has its one open duty with that day, and nothing else has one (期限の点検). */
@Component
public class DutyAudit {

    private final List<Owing> owing;
    private final Duties duties;

    DutyAudit(List<Owing> owing, Duties duties) {
        this.owing = owing;
        this.duties = duties;
    }

    /** One Japanese sentence for each fault; none when facts and duties agree. */
    @Transactional(readOnly = true)
    public List<String> faults() {
        var kept = duties.open().stream().collect(toMap(it -> it.card().key(), identity()));
        var faults = new ArrayList<String>();
        for (var owed : owing.stream().flatMap(it -> it.owed().stream()).toList()) {
            var duty = kept.remove(owed.key());
            if (duty == null) {
                faults.add("期限台帳にありません：%s".formatted(words(owed.label(), owed.key())));
            } else if (!duty.base().equals(owed.due())) {
                faults.add("期限台帳の日付（%s）が、記録（%s）と違います：%s"
                        .formatted(duty.base(), owed.due(), words(owed.label(), owed.key())));
            }
        }
        kept.values()
                .forEach(duty -> faults.add("終わったことの期限が残っています：%s"
                        .formatted(words(duty.card().label(), duty.card().key()))));
        return faults;
    }

    private static String words(Label label, DutyKey key) {
        return "%s %s（%s）".formatted(label.number(), key.kind().label(), key.subject());
    }
}
