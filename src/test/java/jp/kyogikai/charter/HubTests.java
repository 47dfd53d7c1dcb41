package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A4 地域生活支援拠点等の機能")
class HubTests {

    @Test
    @DisplayName("国分寺市の要綱設定は、拠点の五つの機能と市での内容、中核を担うものを、資料のとおりに記す")
    void theFiveFunctions() {
        var hub = Charters.shipped("kokubunji").hub();

        assertThat(hub.functions())
                .extracting(Hub.Function::name)
                .containsExactly("相談", "緊急時の受け入れ・対応", "体験の機会・場", "専門的人材の確保・養成", "地域の体制づくり");
        assertThat(hub.functions().get(2).does()).isEqualTo("体験型短期入所の実施");
        assertThat(hub.core()).contains("地域活動支援センターつばさ", "市基幹相談支援センター");
        assertThat(hub.article().citation()).isEqualTo("今後の国分寺市地域生活支援拠点等の整備イメージ");
    }

    @Test
    @DisplayName("拠点の定めがない要綱設定も読み込み、機能がないものとする")
    void aCharterNeedNotTell() {
        assertThat(Charters.written(Charters.SMALL).hub())
                .isEqualTo(new Hub(List.of(), List.of(), Article.unconfirmed()));
    }

    @ParameterizedTest
    @CsvSource({
        "'{ source: paper }', 「hub」に項目「functions」がありません。",
        "'{ functions: [], source: paper }', 「functions」に機能がありません。",
        "'{ functions: [{ name: 相談 }], source: paper }', に項目「does」がありません。",
        "'{ functions: [{ name: 相談, does: 甲 }, { name: 相談, does: 乙 }], source: paper }', 拠点の機能「相談」が重なっています。",
        "'{ core: [基幹, 基幹], functions: [{ name: 相談, does: 甲 }], source: paper }', 中核を担うもの「基幹」が重なっています。",
        "'{ functions: [{ name: 相談, does: 甲, by: 乙 }], source: paper }', 項目「by」は使えません。"
    })
    @DisplayName("機能のない定め、重なり、知らない項目は誤りとする")
    void faultsAreTold(String rule, String sentence) {
        assertThat(CharterFile.lint("mihon.yaml", Charters.SMALL.replace("bodies:\n", "hub: " + rule + "\nbodies:\n")))
                .extracting(Fault::sentence)
                .anyMatch(fault -> fault.contains(sentence));
    }
}
