package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharterTextTests {

    private static final String UNREADABLE_LINE = "この行か、すぐ前の行を読み取れません。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: \"見本",
                "name: [見本",
                "\tname: 見本",
                "name: @見本",
                "name: *nobody",
                "name: \"\\UFFFFFFFF\"",
                "--- a\n--- b",
                "%YAML 99999999999999999999.1\n---\na: b"
            })
    @DisplayName("YAMLとして読めない行を知らせる")
    void unreadableLineIsTold(String yaml) {
        var faults = CharterFile.lint("mihon.yaml", yaml + "\n...\n");

        assertThat(faults).isNotEmpty().allMatch(Fault::isError);
        assertThat(faults).extracting(Fault::what).containsAnyOf(UNREADABLE_LINE, "ファイルを読み取れません。");
    }

    @Test
    @DisplayName("全角の空白による字下げは、その行かすぐ次の行で知らせる")
    void wideIndentIsToldNearItsLine() {
        var yaml = Charters.SMALL.replace("    tier: 全体", "　　tier: 全体");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults).extracting(Fault::line).containsExactly(13);
    }

    @Test
    @DisplayName("空のファイルは認めない")
    void emptyFileIsRefused() {
        var faults = CharterFile.lint("mihon.yaml", "");

        assertThat(faults).extracting(Fault::what).contains("何も書かれていません。");
    }

    @Test
    @DisplayName("並びだけのファイルは認めない")
    void listIsNoCharter() {
        var faults = CharterFile.lint("mihon.yaml", "- name\n...\n");

        assertThat(faults).extracting(Fault::what).contains("「ファイル全体」の中の項目を読み取れません。");
    }

    @Test
    @DisplayName("自分自身を含む書き方でも止まらず、誤りを知らせる")
    void recursionIsRefused() {
        var yaml = Charters.SMALL.replace("terms: {", "terms: &t { sources: *t, <<: *t,");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults).extracting(Fault::what).contains("項目「sources」は使えません。", "項目「<<」は使えません。");
    }

    @Test
    @DisplayName("画面に見えない制御文字は、その行で知らせる")
    void controlCharacterIsToldAtItsLine() {
        var yaml = Charters.SMALL.replace("tier: 全体", "tier: 全\u0007体");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults)
                .containsExactly(new Fault("mihon.yaml", 12, Severity.ERROR, "画面に見えない制御文字があります。", "この行を打ち直してください。"));
    }

    @Test
    @DisplayName("共通の決まりは同じ階層の会議体に及び、会議体の決まりが優先する")
    void commonRulesHoldUnlessTheBodySaysOtherwise() {
        var yaml = Charters.SMALL
                .replace("bodies:", "common: { 専門部会: { chair: 部長, profile: 簡易 }, 全体: { chair: 議長 } }\nbodies:")
                .replace("    chair: 部会長\n", "");

        var council = CharterFile.read("mihon.yaml", yaml);

        assertThat(council.body(Charters.id("ko")).chairTitle()).isEqualTo("部長");
        assertThat(council.body(Charters.id("ko")).profile()).isEqualTo(Profile.SIMPLE);
        assertThat(council.body(Charters.id("oya")).chairTitle()).isEqualTo("会長");
    }

    @Test
    @DisplayName("会議体のない階層の共通の決まりも確かめる")
    void commonRulesWithoutBodyAreChecked() {
        var yaml = Charters.SMALL.replace("bodies:", "common: { 個別: { chiar: 進行役 } }\nbodies:");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults).extracting(Fault::what).containsExactly("項目「chiar」は使えません。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"分科会", "専門部会"})
    @DisplayName("共通の決まりの値は、それによる会議体がなくても確かめる")
    void valuesOfCommonRulesAreCheckedWithoutABodyThatTakesThem(String tier) {
        var yaml = Charters.SMALL.replace(
                "bodies:", "common: { " + tier + ": { quorum: { rule: 半分, source: paper } } }\nbodies:");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .startsWith("【誤り】mihon.yaml 9行目：「半分」は選べません。"));
    }

    @Test
    @DisplayName("会議体のない階層の共通の決まりには、会議体に書く項目がなくてよい")
    void commonRulesWithoutBodyNeedNotBeWhole() {
        var rules = "{ chair-source: paper, titles: { regular: 例会 }, routes: { submits-to: [ko], source: paper } }";
        var yaml = Charters.SMALL.replace("bodies:", "common: { 分科会: " + rules + " }\nbodies:");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
    }

    @Test
    @DisplayName("会議体を合わせて見て分かる誤りも、共通の決まりによるものは、その行で知らせる")
    void aFaultOfACommonRuleIsToldAtItsLine() {
        var wrong = "    routes: { submits-to: [shuro], source: seed }\n";
        var yaml = Charters.kisarazuText()
                .replaceFirst(Pattern.quote("    routes: { submits-to: [chosei], source: seed }\n"), wrong);
        var line = 1 + (int) yaml.substring(0, yaml.indexOf(wrong)).lines().count();

        assertThat(CharterFile.lint("kisarazu.yaml", yaml))
                .extracting(Fault::line, Fault::what)
                .containsExactly(tuple(line, "「就労生活支援部会」から上程した課題が回って戻ります。"));
    }
}
