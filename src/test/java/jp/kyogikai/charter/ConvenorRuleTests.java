package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.elsewhere;
import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("招集の定め")
class ConvenorRuleTests {

    @Test
    @DisplayName("定めのない要綱設定では、会議体の長が招集し、長がいないときは事務局が招集する。既定（未確認）と記す")
    void whatIsNotWrittenIsUsual() {
        var council = Charters.written(Charters.SMALL);
        var body = council.body(id("ko"));

        assertThat(body.convenor())
                .isEqualTo(new ConvenorRule(Convenor.CHAIR, Convenor.SECRETARIAT, null, Article.unconfirmed()));
        assertThat(body.convenor().words(council, body)).isEqualTo("部会長（部会長がいないときは事務局（見本市福祉課））");
        assertThat(CharterFile.lint("mihon.yaml", Charters.SMALL)).isEmpty();
    }

    @Test
    @DisplayName("熊取町：会長が招集し、会長が決まるまでは町長が招集する")
    void theMayorCallsTheFirstMeetingInKumatori() {
        var council = elsewhere("kumatori");
        var body = council.body(id("kyogikai"));

        assertThat(body.convenor().words(council, body)).isEqualTo("会長（会長がいないときは熊取町長）");
    }

    @Test
    @DisplayName("本部町：町長が招集する")
    void theMayorCallsInMotobu() {
        var council = elsewhere("motobu");
        var body = council.body(id("kyogikai"));

        assertThat(body.convenor().words(council, body)).isEqualTo("本部町長");
    }

    @Test
    @DisplayName("協議会の定めより会議体の定めを使い、名称を書けば、そのとおりに招集する")
    void aBodyMaySayOtherwise() {
        var council = Charters.written(with("{ by: 福祉事務所長, source: youko 第6条 }").replace("    chair: 部会長\n", """
                            chair: 部会長
                            convenor: { by: 会長, first: 事務局, signs: 見本市福祉課長, source: paper }
                        """));
        var plenary = council.body(id("oya"));
        var subcommittee = council.body(id("ko"));

        assertThat(plenary.convenor().words(council, plenary)).isEqualTo("見本市福祉事務所長");
        assertThat(plenary.convenor().article()).isEqualTo(Article.bylaw("要綱第6条"));
        assertThat(subcommittee.convenor().words(council, subcommittee)).isEqualTo("会長（会長がいないときは見本市福祉課長）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { by: 市長, source: paper }                              | 「市長」は選べません。
            { by: 首長, first: 事務局, source: paper }               | 「by: 首長」は長がいなくても招集できるため、「first」は使いません。
            { by: 会長, first: 会長, source: paper }                 | 「first: 会長」では、長がいないときに招集する者がいません。
            { by: 会議体の長, first: 会議体の長, source: paper }     | 「会議体の長」は選べません。
            { by: 会議体の長, first: 会長, source: paper }           | 「全体会」の長が会長であり、会長がいないときに招集する者がいません。
            { by: 会議体の長, first: 会長, signs: 会長, source: paper } | 「signs」は、会議体の長のほかの者が招集するときに限り使います。
            { by: 会議体の長, who: 会長, source: paper }             | 項目「who」は使えません。
            """)
    @DisplayName("招集する者がいなくなる定めと、使われない項目は誤りとする")
    void faultsAreTold(String rule, String sentence) {
        assertThat(CharterFile.lint("mihon.yaml", with(rule)))
                .extracting(Fault::sentence)
                .anyMatch(fault -> fault.contains(sentence));
    }

    @Test
    @DisplayName("複数の市が共同で置く協議会では、首長の名称を書く")
    void severalCitiesHaveSeveralMayors() {
        var together = with("{ by: 首長, source: paper }").replace("city: 見本市", "city: 見本市・手本町\nmayors: [見本市長, 手本町長]");

        assertThat(CharterFile.lint("mihon.yaml", together))
                .extracting(Fault::sentence)
                .anyMatch(fault -> fault.contains("「首長」の名称が、「city: 見本市・手本町」から分かりません。"));
        assertThat(CharterFile.lint("mihon.yaml", together.replace("by: 首長,", "by: 首長, signs: 見本市長,")))
                .isEmpty();
    }

    private static String with(String rule) {
        return Charters.SMALL.replace("bodies:\n", "convenor: " + rule + "\nbodies:\n");
    }
}
