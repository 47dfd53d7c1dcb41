package jp.kyogikai.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.Waits;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.ReferralId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that every open matter has exactly one wait of its name, and every wait an open matter (待ち合わせの点検). */
@Component
public class HandshakeAudit {

    private final Consulting consulting;
    private final Referrals referrals;
    private final Answers answers;
    private final Waits waits;

    HandshakeAudit(Consulting consulting, Referrals referrals, Answers answers, Waits waits) {
        this.consulting = consulting;
        this.referrals = referrals;
        this.answers = answers;
        this.waits = waits;
    }

    /** One Japanese sentence for each fault; none when tables and engine agree. */
    @Transactional(readOnly = true)
    public List<String> faults() {
        var matters = consulting.open().stream().map(ConsultationId::value).map(Handshake::decided);
        var requests = referrals.notTold().stream().map(ReferralId::value).map(Handshake::referralAnswered);
        var answers = this.answers.toTell().stream().map(OriginId::value).map(Handshake::answered);
        var explanations =
                this.answers.toExplain().stream().map(OriginId::value).map(Handshake::explained);
        return Stream.of(
                        faults("付議", Handshake.DECIDED, matters.collect(toSet())),
                        faults("調査・検討依頼", Handshake.REFERRAL_ANSWERED, requests.collect(toSet())),
                        faults("個別事例への回答", Handshake.ANSWERED, answers.collect(toSet())),
                        faults("本人・家族への説明", Handshake.EXPLAINED, explanations.collect(toSet())),
                        strayJudgements())
                .flatMap(List::stream)
                .toList();
    }

    /** A judgement may be asked for or not, but once; one about a matter that is settled can never end by itself. */
    private List<String> strayJudgements() {
        var open = consulting.open().stream()
                .map(it -> Handshake.settled(it.value()))
                .collect(toSet());
        var asked = counted(Handshake.SETTLED);
        return Stream.concat(
                        asked.keySet().stream()
                                .filter(name -> !open.contains(name))
                                .map("随時開催の要否の判断に対応する付議がありません：%s"::formatted),
                        doubled(asked))
                .toList();
    }

    private List<String> faults(String what, String prefix, Set<String> open) {
        var waiting = counted(prefix);
        return Stream.of(
                        open.stream().filter(name -> !waiting.containsKey(name)).map(name -> "%sに対応する待ち合わせがありません：%s"
                                .formatted(what, name)),
                        waiting.keySet().stream()
                                .filter(name -> !open.contains(name))
                                .map(name -> "待ち合わせに対応する%sがありません：%s".formatted(what, name)),
                        doubled(waiting))
                .flatMap(faults -> faults)
                .toList();
    }

    private Map<String, Long> counted(String prefix) {
        return waits.beginningWith(prefix).stream().collect(groupingBy(identity(), counting()));
    }

    private static Stream<String> doubled(Map<String, Long> waiting) {
        return waiting.entrySet().stream().filter(it -> it.getValue() > 1).map(it -> "待ち合わせが%d件重複しています：%s"
                .formatted(it.getValue(), it.getKey()));
    }
}
