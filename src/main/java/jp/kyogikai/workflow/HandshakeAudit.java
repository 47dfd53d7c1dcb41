package jp.kyogikai.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.Waits;
import jp.kyogikai.shared.ConsultationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that every open matter has exactly one wait of its name, and every wait an open matter (待ち合わせの点検). */
@Component
public class HandshakeAudit {

    private final Consulting consulting;
    private final Waits waits;

    HandshakeAudit(Consulting consulting, Waits waits) {
        this.consulting = consulting;
        this.waits = waits;
    }

    /** One Japanese sentence for each fault; none when tables and engine agree. */
    @Transactional(readOnly = true)
    public List<String> faults() {
        var open = consulting.open().stream()
                .map(ConsultationId::value)
                .map(Handshake::decided)
                .collect(toSet());
        var waiting = waits.beginningWith(Handshake.DECIDED).stream().collect(groupingBy(identity(), counting()));
        var faults = new ArrayList<String>();
        open.stream()
                .filter(name -> !waiting.containsKey(name))
                .forEach(name -> faults.add("付議に対応する待ち合わせがありません：" + name));
        waiting.forEach((name, count) -> {
            if (!open.contains(name)) {
                faults.add("待ち合わせに対応する付議がありません：" + name);
            }
            if (count > 1) {
                faults.add("待ち合わせが%d件重複しています：%s".formatted(count, name));
            }
        });
        return faults;
    }
}
