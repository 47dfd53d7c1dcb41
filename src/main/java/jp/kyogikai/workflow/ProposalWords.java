package jp.kyogikai.workflow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;

/**
 * Puts the names of one council into the neutral words of the triage table; a sentence about a body that the council
 * has not, or about a meeting that it may not hold, is left out (事務局案の言葉).
 */
final class ProposalWords {

    private static final int FEW = 2;

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The words of a council in which the issue goes before this body first; only bodies of that day are named. */
    ProposalWords(Council council, Body first, LocalDate day) {
        names.put("〔会議体〕", first.name());
        names.put("〔長〕", first.chairTitle());
        names.put("〔随時開催〕", first.cadence().extraordinaryAllowed() ? first.name() + "の随時開催" : "");
        names.put("〔依頼先〕", any(names(council, first.refersTo(), day)));
        names.put("〔上程先〕", any(names(council, first.submitsTo(), day)));
    }

    String fill(String neutral) {
        return Arrays.stream(neutral.split("(?<=。)"))
                .filter(sentence -> names.entrySet().stream()
                        .noneMatch(it -> it.getValue().isEmpty() && sentence.contains(it.getKey())))
                .map(this::named)
                .collect(Collectors.joining());
    }

    private String named(String sentence) {
        var filled = sentence;
        for (var name : names.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
    }

    private static List<String> names(Council council, List<BodyId> bodies, LocalDate day) {
        return bodies.stream()
                .map(council::body)
                .filter(body -> body.constitution().holdsOn(day))
                .map(Body::name)
                .toList();
    }

    /** One or two by name; more by what the ends of their names have in common, such as 関係する部会. */
    private static String any(List<String> names) {
        var end = names.stream().reduce(ProposalWords::commonEnd).orElse("");
        return names.size() > FEW && end.length() > 1 ? "関係する" + end : String.join("又は", names);
    }

    private static String commonEnd(String one, String other) {
        var length = Math.min(one.length(), other.length());
        while (!one.endsWith(other.substring(other.length() - length))) {
            length--;
        }
        return other.substring(other.length() - length);
    }
}
