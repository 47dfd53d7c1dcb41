package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.GroupId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("個別事例の決まり")
class CaseRulesTests {

    private static final String ANONYMITY = "anonymity: { confirmed-by: 事務局, source: 既定 }";
    private static final String CASES = """
            cases:
              convened-within: 30
              fields: [就労・日中活動, 住まい・暮らし, こども・教育, 権利擁護, 医療・健康, 災害・緊急, 家族支援, その他]
              source: 既定
            """;

    @ParameterizedTest
    @CsvSource({"事務局, kisarazu-secretariat", "調整会議の長, kisarazu-chosei-chair", "相談支援専門員, kisarazu-supporter"})
    @DisplayName("匿名化を確認する者は、要綱設定で選ぶ")
    void theCharterNamesTheConfirmer(String confirmer, String group) {
        var council = read(ANONYMITY, ANONYMITY.replace("事務局", confirmer));

        assertThat(council.confirmers()).isEqualTo(new GroupId(group));
    }

    @Test
    @DisplayName("個別事例の決まりを書かない要綱設定では、事務局が確認し、30日を目安とし、一般的な分野で数える")
    void whatIsNotWrittenIsUsual() {
        var council = read(CASES, "").caseRules();

        assertThat(read(ANONYMITY, "").anonymity())
                .isEqualTo(new Anonymity(Confirmer.SECRETARIAT, Article.unconfirmed()));
        assertThat(council).isEqualTo(CaseRules.USUAL);
        assertThat(CharterFile.lint("kisarazu.yaml", text(ANONYMITY, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anonymity, 会長, 「会長」は選べません。", "cases, 0, 「convened-within」の「0」は使えません。"})
    @DisplayName("選べない確認者と、日数でない目安は誤りとする")
    void faultsAreTold(String key, String wrong, String sentence) {
        var right = key.equals("cases") ? CASES : ANONYMITY;
        var faulty = right.replace(key.equals("cases") ? "30" : "事務局", wrong);

        assertThat(CharterFile.lint("kisarazu.yaml", text(right, faulty)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains(sentence));
    }

    @Test
    @DisplayName("分野は、要綱設定に書いた順に選ばせる")
    void theCharterNamesTheFields() {
        var council = read(CASES, "cases: { fields: [暮らし, 就労], source: 既定 }\n");

        assertThat(council.caseRules()).isEqualTo(new CaseRules(30, List.of("暮らし", "就労"), Article.unconfirmed()));
    }

    @ParameterizedTest
    @CsvSource({
        "'[]', 「fields」に分野がありません。",
        "'[暮らし, 就労, 暮らし]', 分野「暮らし」が重なっています。",
        "'[暮らし, 一二三四五六七八九十一二三四五六七八九十一]', 分野「一二三四五六七八九十一二三四五六七八九十一」は長すぎます。",
        "暮らし, 「fields」は並びで書く項目です。"
    })
    @DisplayName("分野のない一覧、重なる分野、長すぎる分野は誤りとする")
    void faultyFieldsAreTold(String fields, String sentence) {
        var faulty = "cases: { fields: %s, source: 既定 }\n".formatted(fields);

        assertThat(CharterFile.lint("kisarazu.yaml", text(CASES, faulty)))
                .first()
                .satisfies(fault -> assertThat(fault.sentence()).contains(sentence));
    }

    @Test
    @DisplayName("調整・実務の階層の会議体がない協議会では、その長を確認者に選べない")
    void theConfirmerMustBeThere() {
        var charter = Charters.SMALL.replace("bodies:\n", "anonymity: { confirmed-by: 調整会議の長, source: 既定 }\nbodies:\n");

        assertThat(CharterFile.lint("mihon.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("mihon.yaml 9行目：「調整会議の長」は"));
    }

    private static Council read(String right, String other) {
        return CharterFile.read("kisarazu.yaml", text(right, other));
    }

    private static String text(String right, String other) {
        var charter = Charters.kisarazuText();
        assertThat(charter).contains(right);
        return charter.replace(right, other);
    }
}
