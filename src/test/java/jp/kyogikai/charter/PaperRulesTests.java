package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A11 文書の表記と公印の定め")
class PaperRulesTests {

    private static final String OURS =
            "{ terms: { 障害: 障がい }, except: [みほん障害者センター], plans: [みほん市障害者プラン]," + " comma: ，, source: youko 第9条 }";

    @Test
    @DisplayName("表記は、協議会ごとに、根拠とともに定める")
    void theCharterSaysHowPapersAreWritten() {
        var council = Charters.written(with("wording", OURS));

        assertThat(council.papers().wordingArticle()).isEqualTo(Article.bylaw("要綱第9条"));
        assertThat(council.papers().plans()).containsExactly("みほん市障害者プラン");
        assertThat(written(council, "障害のある人、みほん障害者センター、みほん市障害者プラン")).isEqualTo("障がいのある人，みほん障害者センター，みほん市障害者プラン");
    }

    @Test
    @DisplayName("協議会、市、事務局、会議体の名称と別名は、書かなくても書き換えない")
    void theCouncilKeepsItsOwnNames() {
        var own = with("wording", OURS)
                .replace("見本市自立支援協議会", "見本市障害者自立支援協議会")
                .replace("見本市福祉課", "見本市障害福祉課")
                .replace("name: 暮らし部会", "name: 障害者暮らし部会\n    aliases: [障害暮らし部会]");

        var council = Charters.written(own);

        assertThat(written(council, "見本市障害者自立支援協議会 見本市障害福祉課 障害者暮らし部会 障害暮らし部会 障害者"))
                .isEqualTo("見本市障害者自立支援協議会 見本市障害福祉課 障害者暮らし部会 障害暮らし部会 障がい者");
    }

    @ParameterizedTest
    @CsvSource({
        "障害者総合支援法",
        "障害を理由とする差別の解消の推進に関する法律",
        "障害者虐待の防止、障害者の養護者に対する支援等に関する法律",
        "障害福祉サービス等報酬",
        "身体障害者手帳",
        "障害支援区分認定",
        "第7期障害福祉計画",
        "精神障害にも対応した地域包括ケアシステム"
    })
    @DisplayName("国の法律と制度の名称は、書かなくても書き換えない")
    void namesOfTheStateAreKept(String name) {
        assertThat(written(Charters.written(with("wording", OURS)), name)).isEqualTo(name);
    }

    @Test
    @DisplayName("定めのない要綱設定では、文書は入力のとおりとし、提言書を除いて公印を省略する")
    void whatIsNotWrittenIsUsual() {
        var council = Charters.written(Charters.SMALL);

        assertThat(written(council, "障害、障がい，")).isEqualTo("障害、障がい，");
        assertThat(council.papers().withoutSeal())
                .containsExactlyInAnyOrder(
                        OfficialLetter.NOTICE,
                        OfficialLetter.CANCELLATION,
                        OfficialLetter.REFERRAL,
                        OfficialLetter.ANSWER);
        assertThat(council.papers().sealArticle()).isEqualTo(Article.unconfirmed());
    }

    @ParameterizedTest
    @EnumSource(OfficialLetter.class)
    @DisplayName("公印を省略する文書は、1つずつ定める")
    void eachLetterMayOmitItsSeal(OfficialLetter letter) {
        var rules = Charters.written(with("seal", "{ omitted: [" + letter.label() + "], source: youko 第10条 }"))
                .papers();

        assertThat(rules.withoutSeal()).isEqualTo(Set.of(letter));
        assertThat(rules.omitsSeal(letter)).isTrue();
    }

    @Test
    @DisplayName("どの文書にも公印を押す協議会は、空の並びを書く")
    void allLettersMayBearASeal() {
        assertThat(Charters.written(with("seal", "{ omitted: [], source: paper }"))
                        .papers()
                        .withoutSeal())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wording, '{ terms: { 障害: 障害 }, source: paper }', 表記「障害: 障害」は何も書き換えません。",
        "wording, '{ terms: { 障: 障害 }, source: paper }', 書き換えた後の「障害」に、書き換える語が含まれています。",
        "wording, '{ terms: { 害: がい, 障害: 障がい者害 }, source: paper }', 書き換えた後の「障がい者害」に、書き換える語が含まれています。",
        "wording, '{ comma: ., source: paper }', 「.」は選べません。",
        "wording, '{ terms: [障害], source: paper }', 「terms」",
        "wording, '{ plans: [みほんプラン, みほんプラン], source: paper }', 計画の名称「みほんプラン」が重なっています。",
        "wording, '{ words: { 障害: 障がい }, source: paper }', 項目「words」は使えません。",
        "seal, '{ omitted: [委嘱状], source: paper }', 「委嘱状」は選べません。",
        "seal, '{ omitted: [提言書, 提言書], source: paper }', 文書「提言書」が重なっています。"
    })
    @DisplayName("何も変えない表記、堂々巡りの表記、選べない読点や文書は誤りとする")
    void faultsAreTold(String item, String rule, String sentence) {
        assertThat(CharterFile.lint("mihon.yaml", with(item, rule)))
                .filteredOn(Fault::isError)
                .extracting(Fault::sentence)
                .anyMatch(fault -> fault.contains(sentence));
    }

    @Test
    @DisplayName("書き換える語を含まない固有名称は、効かないことを注意する")
    void aNameThatActsNowhereIsAWarning() {
        var faults = CharterFile.lint(
                "mihon.yaml", with("wording", "{ terms: { 障害: 障がい }, except: [見本センター], source: paper }"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.isError()).isFalse();
            assertThat(fault.sentence()).contains("固有名称「見本センター」には、書き換える語が含まれていません。");
        });
    }

    private static String written(Council council, String typed) {
        return council.wording().writing().apply(typed);
    }

    private static String with(String item, String rule) {
        return Charters.SMALL.replace("bodies:\n", item + ": " + rule + "\nbodies:\n");
    }
}
