package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.GroupId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("個別事例の決まり")
class CaseRulesTests {

    private static final String ANONYMITY = "anonymity: { confirmed-by: 事務局, source: 既定 }";
    private static final String CASES = "cases: { convened-within: 30, source: 既定 }";

    @ParameterizedTest
    @CsvSource({"事務局, kisarazu-secretariat", "調整会議の長, kisarazu-chosei-chair", "相談支援専門員, kisarazu-supporter"})
    @DisplayName("匿名化を確認する者は、要綱設定で選ぶ")
    void theCharterNamesTheConfirmer(String confirmer, String group) {
        var council = read(ANONYMITY, ANONYMITY.replace("事務局", confirmer));

        assertThat(council.confirmers()).isEqualTo(new GroupId(group));
    }

    @Test
    @DisplayName("個別事例の決まりを書かない要綱設定では、事務局が確認し、30日を目安とする")
    void whatIsNotWrittenIsUsual() {
        var council = read("\n" + ANONYMITY, "").casePace();

        assertThat(read(ANONYMITY, "").anonymity())
                .isEqualTo(new Anonymity(Confirmer.SECRETARIAT, Article.unconfirmed()));
        assertThat(council).isEqualTo(new CasePace(30, Article.unconfirmed()));
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
