package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandbookTests {

    @Test
    @DisplayName("手引きの行の例は、そのまま設定に書いて通る")
    void everyLineOfTheHandbookCanBeWritten() {
        var lines = handbook().replace(block("bodies:\n  chosei:"), ""); // a body whose lines belong together
        var rules = Stream.of(
                        "(?m)^    (cadence|quorum|decision|publicity|titles|outcomes|routes|case-review|case-status|minutes|postponement|written|convenor): \\{.*$",
                        "(?m)^    (profile|parent-source|purpose-source|chair-source|standing-items-source): .*$",
                        "(?m)^    (titles): .*\n    titles-source: .*$",
                        "(?m)^    (routes|seats):\n(?:      - .*\n)+")
                .flatMap(rule -> Pattern.compile(rule).matcher(lines).results())
                .toList();

        var faults = rules.stream()
                .flatMap(rule -> CharterFile.lint("kisarazu.yaml", with(rule.group(1), rule.group())).stream())
                .toList();

        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terms",
                "convenor",
                "anonymity",
                "activities",
                "hub",
                "wording",
                "closing-days",
                "deadlines",
                "year-totals",
                "year-plan"
            })
    @DisplayName("手引きの協議会の決まりの例は、そのまま設定に書いて通る")
    void everyGroupOfTheHandbookCanBeWritten(String key) {
        var groups = Pattern.compile("(?ms)^```yaml\n(" + key + ":.*?)^```$")
                .matcher(handbook())
                .results()
                .map(block -> block.group(1).replaceAll("source: (seed|keikaku)", "source: paper"))
                .toList();

        assertThat(groups).isNotEmpty().allSatisfy(group -> assertThat(CharterFile.lint(
                        "mihon.yaml",
                        Charters.SMALL
                                .replaceFirst("(?m)^" + key + ":.*\n", "")
                                .replace("bodies:\n", group + "bodies:\n")
                                .replaceAll("bodies: \\[.*]", "bodies: [ko]")
                                .replace(
                                        "outcomes: { allowed: [上程]",
                                        "case-review: { allowed: yes, source: paper }\n    outcomes: { allowed: [上程]")))
                .isEmpty());
    }

    @Test
    @DisplayName("手引きの協議会、根拠及び市町村の例は、そのまま設定に書いて通る")
    void everyHeadOfTheHandbookCanBeWritten() {
        var paper = "  paper: { kind: 文書, citation: 組織図 }\n";
        var heads = Stream.of(
                        Charters.SMALL.replaceFirst("(?s)^name:.*?office:.*?\n", block("name:")),
                        Charters.SMALL.replaceFirst("(?m)^city: .*\n", block("city:")),
                        Charters.SMALL.replaceFirst("(?s)sources:\n.*?terms:", block("sources:") + paper + "terms:"))
                .toList();

        assertThat(heads).doesNotContain(Charters.SMALL).allSatisfy(charter -> assertThat(
                        CharterFile.lint("mihon.yaml", charter))
                .isEmpty());
    }

    @Test
    @DisplayName("手引きの会議体の例は、そのまま設定に書いて通る")
    void everyBodyOfTheHandbookCanBeWritten() {
        var whole = inKisarazu(chosei -> block("bodies:\n  chosei:").replaceFirst("bodies:\n", ""));
        var setUp = with("aliases", block("    aliases:").stripTrailing());

        assertThat(Stream.of(whole, setUp)).allSatisfy(charter -> assertThat(CharterFile.lint("kisarazu.yaml", charter))
                .filteredOn(Fault::isError)
                .isEmpty());
    }

    @Test
    @DisplayName("手引きの共通の決まりの例は、そのまま設定に書いて通り、会議体の決まりが共通の決まりに替わる")
    void commonRulesOfTheHandbookCanBeWritten() {
        var example =
                block("common:").replace("source: seed", "source: paper").replace("parent: chosei", "parent: oya");
        var bodies = example.indexOf("bodies:\n");
        var charter = Charters.SMALL.substring(0, Charters.SMALL.indexOf("bodies:\n"))
                + example.substring(0, bodies)
                + Charters.SMALL.substring(Charters.SMALL.indexOf("bodies:\n"), Charters.SMALL.indexOf("  ko:"))
                + example.substring(bodies + "bodies:\n".length())
                + "...\n";

        var council = CharterFile.read("mihon.yaml", charter);

        assertThat(council.body(new BodyId("kodomo")).cadence().words()).isEqualTo("年4回程度");
        assertThat(council.body(new BodyId("shuro")).cadence().words()).isEqualTo("年6回");
        assertThat(council.body(new BodyId("shuro")).cadence().spaced()).isFalse();
    }

    /** The one example of the handbook that begins so. */
    private static String block(String beginning) {
        var blocks = Pattern.compile("(?ms)^```yaml\n(" + Pattern.quote(beginning) + ".*?)^```$")
                .matcher(handbook())
                .results()
                .toList();
        assertThat(blocks).as(beginning).hasSize(1);
        return blocks.get(0).group(1);
    }

    @Test
    @DisplayName("手引きは、選べる審議結果の全てと、理由の要らないものを挙げる")
    void everyOutcomeIsTold() {
        assertThat(handbook())
                .contains("選べるのは、" + listed(it -> true) + "です。")
                .contains("このうち" + listed(it -> !it.needsReason()) + "のほかは、理由が要ります。")
                .contains("課題の協議を終える結果（" + listed(Outcome::concludes).replace("及び", "又は") + "）");
    }

    private static String listed(Predicate<Outcome> which) {
        var labels = Stream.of(Outcome.aboutIssues())
                .filter(which)
                .map(Outcome::label)
                .toList();
        return String.join("、", labels).replaceFirst("、(?=[^、]*$)", "及び");
    }

    /** The handbook's line in place of the same rule of 調整会議, of which it is an example. */
    private static String with(String key, String line) {
        return inKisarazu(chosei -> chosei.replaceFirst("(?m)^    " + key + ":(.*\n)((?:      .*\n)*)", "")
                .replace("  chosei:\n", "  chosei:\n" + line + "\n"));
    }

    /** The charter of 木更津市 with 調整会議 written otherwise. */
    private static String inKisarazu(UnaryOperator<String> otherwise) {
        var charter = Charters.kisarazuText()
                .replace("sources:\n", "sources:\n  youko: { kind: 要綱, citation: 要綱 }\n")
                .replace("titles: { regular: 総会, extraordinary: 臨時総会 }", "titles: { regular: 大会 }");
        var start = charter.indexOf("  chosei:");
        var end = charter.indexOf("  kobetsu:");
        return charter.substring(0, start) + otherwise.apply(charter.substring(start, end)) + charter.substring(end);
    }

    private static String handbook() {
        try {
            return Files.readString(Path.of("docs/handbook/charter.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
