package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kyogikai.charter.CharterSchema.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;

@DisplayName("A12 エディター用のスキーマと点検の一致")
class CharterSchemaTests {

    private static final String NOBODY = "zzzzzzzz";
    private static final Pattern QUOTED = Pattern.compile("「([^」]+)」");

    @ParameterizedTest(name = "{0}")
    @MethodSource("jp.kyogikai.charter.Charters#all")
    @DisplayName("付属と試験の要綱設定は、全てスキーマに合う")
    void everyCharterKeepsTheSchema(String name, String yaml) {
        assertThat(CharterFile.lint(name, yaml)).filteredOn(Fault::isError).isEmpty();
        assertThat(CharterSchema.faults(yaml)).isEmpty();
    }

    @Test
    @DisplayName("点検が知っている項目とスキーマの項目は、どの場所でも同じである")
    void bothKnowTheSameItems() {
        var bySchema = new TreeMap<String, Set<String>>();
        var byLint = new TreeMap<String, Set<String>>();
        Charters.every().forEach((name, yaml) -> CharterSchema.groups(yaml).forEach(place -> {
            bySchema.put(place.path(), place.known());
            byLint.computeIfAbsent(place.path(), path -> new TreeSet<>()).addAll(known(name, yaml, place));
        }));

        assertThat(byLint).isEqualTo(bySchema);
        assertThat(bySchema.keySet())
                .as("every place of the schema stands in some charter")
                .isEqualTo(CharterSchema.closedPlaces());
    }

    @Test
    @DisplayName("点検が断る知らない項目は、スキーマも断る")
    void bothRefuseTheSameItems() {
        Charters.every()
                .forEach((name, yaml) -> assertThat(CharterSchema.groups(yaml)).allSatisfy(place -> {
                    var wrong = with(NOBODY, yaml, place);

                    assertThat(CharterFile.lint(name, wrong)).anyMatch(Fault::isError);
                    assertThat(CharterSchema.faults(wrong)).anyMatch(fault -> fault.contains(NOBODY));
                }));
    }

    @Test
    @DisplayName("点検が選べるという言葉とスキーマの選択肢は、どの場所でも同じである")
    void bothKnowTheSameChoices() {
        var choices = Charters.every().entrySet().stream()
                .flatMap(charter -> CharterSchema.choices(charter.getValue()).stream()
                        .map(place -> offered(charter.getKey(), charter.getValue(), place)))
                .toList();

        assertThat(choices).hasSizeGreaterThan(100).allSatisfy(choice -> assertThat(choice.byLint())
                .as(choice.path())
                .isEqualTo(choice.bySchema()));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tier: 全体              | tier: 部会
            years: 2                | years: 4
            years: 2,               | ''
            from: 令和2年度         | from: 令和二年度
            from: 令和2年度         | from: 令和0年度
            from: 令和2年度         | from: 平成32年度
            times: 4, interval: 3   | times: 100
            times: 4, interval: 3   | times: 随時, interval: 3
            times: 4, interval: 3   | times: 随時, extraordinary: no
            times: 4, interval: 3   | 'months: [5, 11], interval: 6'
            rule: 採決しない,       | 'rule: 採決しない, casting-vote: yes,'
            times: 4, interval: 3   | interval: 3
            times: 4, interval: 3   | times: 4, interval: 13
            times: 4, interval: 3   | times: 4, tolerance: 1
            times: 4, interval: 3   | times: 4, day: 第6月曜
            times: 4, interval: 3   | times: 4, hours: 午後2時
            times: 4, interval: 3   | times: 4, hours: 25:00-26:00
            times: 4, interval: 3   | months: []
            times: 4, interval: 3   | months: [0]
            times: 4, interval: 3   | months: [13]
            times: 4, interval: 3   | months: [13月]
            times: 4, interval: 3   | times: 4, at-least: はい
            times: 4, interval: 3   | times: 4, at-most: 100
            times: 4, interval: 3   | times: 4, approximate: yes, at-least: yes
            times: 4, interval: 3   | times: 4, approximate: yes, at-most: 6
            times: 4, interval: 3   | times: 4, at-least: yes, at-most: 6
            times: 4, interval: 3   | times: 随時, at-least: yes
            times: 4, interval: 3   | times: 随時, at-most: 3
            submits-to: [oya]       | submits-to: oya
            submits-to: [oya]       | submits-to: [Oya]
            submits-to: [oya]       | 'submits-to: [oya, oya]'
            allowed: [採択]         | 'allowed: [採択, 採択]'
            allowed: [採択]         | allowed: [検討済み]
            of: 専門部会,           | ''
            of: 専門部会,           | 'of: 専門部会, at-most: 2,'
            count: 2,               | 'count: 1000,'
            count: 2,               | 'count: 2, at-most: 3,'
            count: 2,               | 'count: 2, about: 2,'
            count: 2,               | 'at-most: 3, about: 2,'
            kind: 個人              | kind: 団体
            base: 定数              | online: はい
            rule: 2分の1以上        | rule: 2分の1
            rule: 公開              | rule: 原則公開
            '  ko:'                 | '  Ko:'
            'name: 全体会'          | 'name:'
            'name: 全体会'          | 'name: 部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部部'
            'citation: 組織図'      | 'citation: 図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図図'
            """)
    @DisplayName("点検が断る値は、スキーマも断る")
    void bothRefuseTheSameValues(String right, String wrong) {
        var yaml = Charters.SMALL.replaceFirst("(?m)" + Pattern.quote(right), wrong);

        assertThat(CharterSchema.faults(Charters.SMALL)).isEmpty();
        assertThat(CharterFile.lint("mihon.yaml", yaml)).anyMatch(Fault::isError);
        assertThat(CharterSchema.faults(yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"titles: { regular: %s }", "titles: { extraordinary: %s }", "standing-items: [%s]"})
    @DisplayName("列に収まらない会議の名称と議題は、点検もスキーマも断り、収まるものはどちらも断らない")
    void bothRefuseWhatIsTooLong(String item) {
        var title = "部".repeat(item.startsWith("titles") ? 60 : 100);
        var fits = with(item.formatted(title));
        var tooLong = with(item.formatted(title + "会"));

        assertThat(CharterFile.lint("mihon.yaml", fits)).noneMatch(Fault::isError);
        assertThat(CharterSchema.faults(fits)).isEmpty();
        assertThat(CharterFile.lint("mihon.yaml", tooLong))
                .filteredOn(Fault::isError)
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).endsWith("会」は長すぎます。"));
        assertThat(CharterSchema.faults(tooLong)).isNotEmpty();
    }

    private static String with(String item) {
        return Charters.SMALL.replace("purpose: 調べる。\n", "purpose: 調べる。\n    " + item + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "effective: 令和9年13月1日",
                "effective: 令和0年4月1日",
                "cases: { fields: [''], source: paper }",
                "activities: { kinds: [研修会, ''], source: paper }",
                "closing-days: { days: [{ day: 毎月第3水曜, name: 休館日 }], source: paper }",
                "closing-days: { days: [{ day: 13月1日, name: 休館日 }], source: paper }",
                "closing-days: { days: [{ day: 平成32年11月13日, name: 休館日 }], source: paper }",
                "hub: { core: [''], functions: [{ name: 相談, does: 相談に応じる }], source: paper }",
                "year-totals: [{ name: 研修, counts: 活動, kinds: [研修会, ''], at-least: 1, source: paper }]",
                "year-plan: { hours: 25:00-26:00, source: paper }",
                "mayors: []",
                "mayors: 見本市長",
                "mayors: ['']",
                "mayors: [見本市長, 見本市長]",
                "convenor: { by: 首長, first: 事務局, source: paper }",
                "convenor: { by: 会長, first: 会長, source: paper }",
                "convenor: { by: 会議体の長, first: 会長, signs: 見本市長, source: paper }",
                "common: { 専門部会: { minutes: { naming: 役職, public-naming: 実名, source: paper } } }",
                "common: { 専門部会: { written: { counted: yes, source: paper } } }",
                "common: { 専門部会: { written: { allowed: no, counted: yes, source: paper } } }"
            })
    @DisplayName("点検が断る協議会の決まりは、スキーマも断る")
    void bothRefuseTheSameRules(String rule) {
        var yaml = Charters.SMALL.replace("bodies:\n", rule + "\nbodies:\n");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).anyMatch(Fault::isError);
        assertThat(CharterSchema.faults(yaml)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            from: 令和2年度         | from: 平成31年度
            from: 令和2年度         | from: 令和1年度
            from: 令和2年度         | from: 令和元年度
            from: 令和2年度         | from: 平成元年度
            times: 4, interval: 3   | months: [５月, １１月, 2]
            times: 4, interval: 3   | times: 4, hours: 9:30〜11:30
            youko 第4条             | youko 別表第1
            """)
    @DisplayName("点検が読み取る値は、スキーマも受け入れる")
    void bothTakeTheSameValues(String right, String other) {
        var yaml = Charters.SMALL.replaceFirst(Pattern.quote(right), other);

        assertThat(yaml).isNotEqualTo(Charters.SMALL);
        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
        assertThat(CharterSchema.faults(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6月23日", "１０月１０日", "令和元年6月3日", "令和８年１１月１３日", "平成31年3月4日"})
    @DisplayName("点検が読み取る閉庁日は、スキーマも受け入れる")
    void bothTakeTheSameClosingDays(String day) {
        var days = "closing-days: { days: [{ day: " + day + ", name: 臨時の閉庁 }], source: paper }";
        var yaml = Charters.SMALL.replace("bodies:\n", days + "\nbodies:\n");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
        assertThat(CharterSchema.faults(yaml)).isEmpty();
    }

    private record Choice(String path, Set<String> byLint, Set<String> bySchema) {}

    /** What the lint offers in place of a word that is none of the choices. */
    private static Choice offered(String name, String yaml, Place place) {
        var node = place.node();
        var wrong = yaml.substring(0, node.getStartMark().getIndex())
                + NOBODY
                + yaml.substring(node.getEndMark().getIndex());
        var mend = CharterFile.lint(name, wrong).stream()
                .filter(fault -> fault.what().contains("「" + NOBODY + "」")
                        && fault.mend().matches("(使えるのは|yes).*"))
                .findFirst()
                .map(Fault::mend)
                .orElse("");
        var words = mend.startsWith("yes")
                ? Set.of("yes", "no")
                : QUOTED.matcher(mend).results().map(quoted -> quoted.group(1)).collect(Collectors.toSet());
        return new Choice(place.path(), words, place.known());
    }

    /** What the lint offers where it does not know an item; a seat and a cadence know different items by what they are. */
    private static Set<String> known(String name, String yaml, Place place) {
        return CharterFile.lint(name, with(NOBODY, yaml, place)).stream()
                .filter(fault -> fault.what().equals("項目「" + NOBODY + "」は使えません。"))
                .flatMap(fault -> QUOTED.matcher(fault.mend()).results())
                .map(quoted -> quoted.group(1))
                .collect(Collectors.toSet());
    }

    private static String with(String key, String yaml, Place place) {
        int at = place.node().getStartMark().getIndex();
        var item = key + ": 1";
        return ((MappingNode) place.node()).getFlowStyle() == FlowStyle.FLOW
                ? yaml.substring(0, at + 1) + item + ", " + yaml.substring(at + 1)
                : yaml.substring(0, at) + item + "\n"
                        + " ".repeat(place.node().getStartMark().getColumn()) + yaml.substring(at);
    }
}
