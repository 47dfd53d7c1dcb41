package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class CharterFuzzTests {

    private static final String LETTERS = "：: -[]{}#&*!|>'\"%@`,\t\n\\　yesno0９全体\u0007\uD83D";

    private static final String CHARTER = Charters.kisarazuText();

    private static final List<String> CHARTERS = List.copyOf(Charters.every().values());

    /** What stands for something else than the reader expects, and what the reader of YAML itself could stumble over. */
    private static final List<String> OTHERS = List.of(
            "{ a: 1 }", "[1, [2, 3]]", "[]", "{}", "~", "&a [*a]", "!!java.net.URL [x]", "'", "|", "{ <<: { a: 1 } }");

    @RepeatedTest(10)
    @DisplayName("壊れた設定は必ず誤りの一覧で断り、一部だけを読み込まない")
    void brokenCharterIsRefusedOrWhole(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();

        var mutants = IntStream.range(0, 50).mapToObj(i -> mutated(new Random(seed * 1000L + i)));

        assertThat(mutants).allSatisfy(CharterFuzzTests::isRefusedOrWhole);
    }

    @Test
    @DisplayName("途中で切れた設定は読み込まない")
    void brokenOffCharterIsRefused() {
        var cuts = IntStream.range(0, CHARTER.length() - 4)
                .filter(end -> end % 17 == 0)
                .mapToObj(end -> CHARTER.substring(0, end));

        assertThat(cuts).hasSizeGreaterThan(200).allMatch(cut -> read(cut) instanceof CharterFaults);
    }

    @Test
    @DisplayName("書換えの試験は、断る場合と読み込む場合の両方を通る")
    void mutationsReachBothEnds() {
        var results = IntStream.range(0, 200)
                .mapToObj(i -> read(mutated(new Random(i))))
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));

        assertThat(results.get(CharterFaults.class)).isGreaterThan(30);
        assertThat(results.get(Council.class)).isGreaterThan(30);
    }

    private static Object read(String yaml) {
        try {
            return CharterFile.read("kisarazu.yaml", yaml);
        } catch (CharterFaults faults) {
            return faults;
        }
    }

    private static void isRefusedOrWhole(String yaml) {
        if (read(yaml) instanceof Council council) {
            isWhole(council, yaml);
        } else {
            assertThat(CharterFile.lint("kisarazu.yaml", yaml)).anyMatch(Fault::isError);
        }
    }

    /** Compared with what SnakeYAML's own object reader finds in the same text. */
    private static void isWhole(Council council, String yaml) {
        Map<String, Map<String, ?>> plain = new Yaml().load(yaml);
        var ids = council.bodies().stream().map(body -> body.id().value()).toList();

        assertThat(ids).containsExactlyElementsOf(plain.get("bodies").keySet());
        assertThat(council.bodies()).allSatisfy(body -> {
            assertThat(Stream.concat(body.submitsTo().stream(), body.returnsTo().stream()))
                    .allMatch(id -> ids.contains(id.value()));
            assertThat(body.name()).isNotBlank().isNotEqualTo(YamlMap.UNREADABLE);
        });
    }

    private static String mutated(Random random) {
        var charter = CHARTERS.get(random.nextInt(CHARTERS.size()));
        var lines = new ArrayList<>(charter.lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, changed(lines.get(at), random, 1));
            case 3 -> lines.set(at, changed(lines.get(at), random, 0));
            case 4 -> lines.set(at, " " + lines.get(at));
            case 5 -> lines.set(at, lines.get(at).replaceFirst(": .*", ": " + other(random)));
            case 6 -> lines.set(at, lines.get(at).replaceFirst("(: )[^:,{}]*([,}])", "$1" + other(random) + "$2"));
            default -> lines.subList(at, Math.min(lines.size(), at + 5)).clear();
        }
        return String.join("\n", lines) + "\n";
    }

    private static String other(Random random) {
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private static String changed(String line, Random random, int dropped) {
        int at = random.nextInt(line.length() + 1);
        var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return line.substring(0, at) + letter + line.substring(Math.min(line.length(), at + dropped));
    }
}
