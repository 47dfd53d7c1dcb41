package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("J6 活動の種類の定め")
class ActivityRuleTests {

    @Test
    @DisplayName("定めのない要綱設定では、一般的な種類とし、既定（未確認）と記す")
    void whatIsNotWrittenIsUsual() {
        assertThat(Charters.written(Charters.SMALL).activities())
                .isEqualTo(new ActivityRule(
                        List.of("フォーラム・講演会", "研修会", "広報誌・周知", "訪問", "助言", "その他の活動"), Article.unconfirmed()));
        assertThat(Charters.kisarazu().activities()).isEqualTo(ActivityRule.USUAL);
    }

    @Test
    @DisplayName("種類は、要綱設定に書いた順に、協議会ごとに定める")
    void theCharterNamesTheKinds() {
        var rule = Charters.written(with("{ kinds: [見学会, 研修会], source: youko 第7条 }"))
                .activities();

        assertThat(rule).isEqualTo(new ActivityRule(List.of("見学会", "研修会"), Article.bylaw("要綱第7条")));
    }

    @ParameterizedTest
    @CsvSource({
        "'{ kinds: [], source: paper }', 「kinds」に種類がありません。",
        "'{ kinds: [見学会, 研修会, 見学会], source: paper }', 種類「見学会」が重なっています。",
        "'{ kinds: [一二三四五六七八九十一二三四五六七八九十一], source: paper }', 種類「一二三四五六七八九十一二三四五六七八九十一」は長すぎます。",
        "'{ kinds: 見学会, source: paper }', 「kinds」は並びで書く項目です。",
        "'{ kind: [見学会], source: paper }', 項目「kind」は使えません。"
    })
    @DisplayName("空の並び、重なり、長すぎる種類は誤りとする")
    void faultsAreTold(String rule, String sentence) {
        assertThat(CharterFile.lint("mihon.yaml", with(rule)))
                .extracting(Fault::sentence)
                .anyMatch(fault -> fault.contains(sentence));
    }

    private static String with(String rule) {
        return Charters.SMALL.replace("bodies:\n", "activities: " + rule + "\nbodies:\n");
    }
}
