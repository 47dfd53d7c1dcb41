package jp.kyogikai.desk.councils;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.OfficialLetter;
import jp.kyogikai.charter.PaperRules;
import jp.kyogikai.desk.councils.BodyRow.Rule;

/** How the papers of a council are written and sealed, in words (文書の決まりの表示). */
final class PaperFacts {

    private PaperFacts() {}

    static List<Rule> of(Council council) {
        var papers = council.papers();
        var wording = papers.wordingArticle().toString();
        return Stream.of(
                        new Rule("表記", spellings(papers), wording),
                        new Rule("読点", comma(papers), wording),
                        new Rule("市の計画", String.join("、", papers.plans()), wording),
                        new Rule("公印", seal(papers), papers.sealArticle().toString()))
                .filter(rule -> !rule.words().isEmpty())
                .toList();
    }

    private static String spellings(PaperRules papers) {
        var pairs = papers.wording().spellings().entrySet().stream()
                .map(pair -> "「%s」は「%s」".formatted(pair.getKey(), pair.getValue()))
                .sorted()
                .collect(joining("、"));
        return pairs.isEmpty() ? "" : pairs + "と書く（固有名称を除く）";
    }

    private static String comma(PaperRules papers) {
        var comma = papers.wording().comma();
        return comma == null ? "" : "「%s」にそろえる".formatted(comma);
    }

    private static String seal(PaperRules papers) {
        var omitted = Stream.of(OfficialLetter.values())
                .filter(papers::omitsSeal)
                .map(OfficialLetter::label)
                .collect(joining("、"));
        return omitted.isEmpty() ? "どの文書も省略しない" : omitted + "は省略する";
    }
}
