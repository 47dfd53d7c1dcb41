package jp.kyogikai.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.Waits;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.ReferralId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that every open matter has exactly one wait of its name, and every wait an open matter (待ち合わせの点検). */
@Component
public class HandshakeAudit {

    private final Consulting consulting;
    private final Referrals referrals;
    private final Waits waits;

    HandshakeAudit(Consulting consulting, Referrals referrals, Waits waits) {
        this.consulting = consulting;
        this.referrals = referrals;
        this.waits = waits;
    }

    /** One Japanese sentence for each fault; none when tables and engine agree. */
    @Transactional(readOnly = true)
    public List<String> faults() {
        var matters = consulting.open().stream().map(ConsultationId::value).map(Handshake::decided);
        var requests = referrals.notTold().stream().map(ReferralId::value).map(Handshake::referralAnswered);
        return Stream.concat(
                        faults("付議", Handshake.DECIDED, matters.collect(toSet())).stream(),
                        faults("調査・検討依頼", Handshake.REFERRAL_ANSWERED, requests.collect(toSet())).stream())
                .toList();
    }

    private List<String> faults(String what, String prefix, Set<String> open) {
        var waiting = waits.beginningWith(prefix).stream().collect(groupingBy(identity(), counting()));
        var faults = new ArrayList<String>();
        open.stream()
                .filter(name -> !waiting.containsKey(name))
                .forEach(name -> faults.add("%sに対応する待ち合わせがありません：%s".formatted(what, name)));
        waiting.forEach((name, count) -> {
            if (!open.contains(name)) {
                faults.add("待ち合わせに対応する%sがありません：%s".formatted(what, name));
            }
            if (count > 1) {
                faults.add("待ち合わせが%d件重複しています：%s".formatted(count, name));
            }
        });
        return faults;
    }
}
