package jp.kyogikai.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.kyogikai.privacy.Detector;
import jp.kyogikai.privacy.Hit;
import org.springframework.stereotype.Component;

/** Checks a draft with the sealed names of its case and keeps what the writer decided (文案の点検). */
@Component
class Screening {

    private final Detector detector;

    Screening(Detector detector) {
        this.detector = detector;
    }

    /** One finding for each word found, then those that were found before and are gone. */
    List<Finding> screen(SupportCase about, List<String> texts, List<Judgement> judgements, List<Finding> before) {
        var found = new LinkedHashMap<Finding, Integer>();
        for (var hit : hits(about, texts)) {
            found.merge(judged(hit, judgements), 1, Integer::sum);
        }
        var findings = new ArrayList<Finding>();
        found.forEach(
                (it, times) -> findings.add(new Finding(it.kind(), it.excerpt(), times, it.decision(), it.reason())));
        before.stream()
                .filter(it -> findings.stream().noneMatch(now -> isSame(now, it)))
                .map(it -> new Finding(it.kind(), "", it.times(), Decision.REMOVED, ""))
                .forEach(findings::add);
        return findings;
    }

    /** The warning that somebody could be recognised (再特定のおそれ). */
    static String caution(int households) {
        return "この文案の基になった事例は%d世帯です。%d世帯に満たないと、内容から本人が特定されるおそれがあります。書き方が具体的に過ぎないかを確かめてください。"
                .formatted(households, FieldCounting.FEWEST_HOUSEHOLDS);
    }

    private List<Hit> hits(SupportCase about, List<String> texts) {
        return texts.stream()
                .flatMap(text -> detector.find(text, about.names()).stream())
                .toList();
    }

    /** A word that still stands there is not removed, whatever was said; what is kept has a reason. */
    private static Finding judged(Hit hit, List<Judgement> judgements) {
        var kept = judgements.stream()
                .filter(it -> it.kind() == hit.kind() && it.excerpt().equals(hit.excerpt()))
                .filter(it -> it.decision() == Decision.KEPT)
                .findFirst();
        kept.filter(it -> it.reason().isBlank())
                .ifPresent(it -> new CaseRefusal.KeptWithoutReason(it.excerpt()).raise());
        return new Finding(
                hit.kind(),
                hit.excerpt(),
                1,
                kept.isPresent() ? Decision.KEPT : Decision.UNDECIDED,
                kept.map(Judgement::reason).orElse(""));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.kind() == other.kind() && one.excerpt().equals(other.excerpt());
    }
}
