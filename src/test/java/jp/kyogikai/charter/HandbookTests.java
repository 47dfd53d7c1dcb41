package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandbookTests {

    @Test
    @DisplayName("手引きの行の例は、そのまま設定に書いて通る")
    void everyLineOfTheHandbookCanBeWritten() throws IOException {
        var handbook = Files.readString(Path.of("docs/handbook/charter.md"));
        var rules = Pattern.compile(
                        "(?m)^    (cadence|quorum|decision|publicity|titles|outcomes|routes|case-review|minutes): \\{.*$")
                .matcher(handbook)
                .results()
                .toList();

        var faults = rules.stream()
                .flatMap(rule -> CharterFile.lint("kisarazu.yaml", with(rule.group(1), rule.group())).stream())
                .toList();

        assertThat(rules).hasSizeGreaterThan(8);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms", "deadlines", "closing-days", "anonymity"})
    @DisplayName("手引きの協議会の決まりの例は、そのまま設定に書いて通る")
    void everyGroupOfTheHandbookCanBeWritten(String key) throws IOException {
        var handbook = Files.readString(Path.of("docs/handbook/charter.md"));
        var groups = Pattern.compile("(?ms)^```yaml\n(" + key + ":.*?)^```$")
                .matcher(handbook)
                .results()
                .map(block -> block.group(1).replace("source: seed", "source: paper"))
                .toList();

        assertThat(groups).isNotEmpty().allSatisfy(group -> assertThat(CharterFile.lint(
                        "mihon.yaml",
                        Charters.SMALL
                                .replaceFirst("(?m)^" + key + ":.*\n", "")
                                .replace("bodies:\n", group + "bodies:\n")))
                .isEmpty());
    }

    /** The handbook's line in place of the same rule of 調整会議, of which it is an example. */
    private static String with(String key, String line) {
        var charter = Charters.kisarazuText().replace("sources:\n", "sources:\n  youko: { kind: 要綱, citation: 要綱 }\n");
        var start = charter.indexOf("  chosei:");
        var end = charter.indexOf("  kobetsu:");
        var body = charter.substring(start, end).replaceFirst("(?m)^    " + key + ":(.*\n)((?:      .*\n)*)", "");
        return charter.substring(0, start)
                + body.replace("  chosei:\n", "  chosei:\n" + line + "\n")
                + charter.substring(end);
    }
}
