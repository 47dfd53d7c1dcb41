package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Grounds.Item;
import jp.kyogikai.charter.OrganisationChart.Place;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("会議体そのものの根拠と、経路ごとの根拠")
class GroundsTests {

    private static final String COMMON =
            "common:\n  専門部会: { parent: oya, parent-source: paper, purpose: 調べる。, purpose-source: youko 第7条 }\nbodies:\n  oya:";

    @Test
    @DisplayName("上位の会議体などの根拠は、書いたとおりに読み、書かなければ、ないものとする")
    void groundsAreAsWritten() {
        var grounds = ko("parent-source: 既定\n    purpose-source: youko 第7条");

        assertThat(grounds.isUnconfirmed(Item.PARENT)).isTrue();
        assertThat(grounds.of(Item.PURPOSE)).contains(Article.bylaw("要綱第7条"));
        assertThat(grounds.of(Item.CHAIR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parent-source: nai    | 「nai」は sources にありません。
            parent-source: youko  | 根拠「youko」に条がありません。
            until-source: paper   | 「until-source」がありますが、「until」がありません。
            """)
    @DisplayName("読めない根拠と、根拠だけがあって決まりのないものは誤りとする")
    void whatCannotBeIsTold(String item, String what) {
        assertThat(CharterFile.lint("mihon.yaml", charter(item)))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.sentence()).contains("mihon.yaml 25行目").contains(what));
    }

    @Test
    @DisplayName("共通の決まりを会議体が改めたときは、共通の根拠を引き継がない")
    void anOwnItemHasNoCommonSource() {
        var yaml = Charters.SMALL.replace("bodies:\n  oya:", COMMON).replace("    purpose: 調べる。\n", "");

        var grounds = CharterFile.read("mihon.yaml", yaml).body(id("ko")).grounds();

        assertThat(grounds.of(Item.PARENT)).as("its own parent").isEmpty();
        assertThat(grounds.of(Item.PURPOSE)).as("the common purpose").contains(Article.bylaw("要綱第7条"));
    }

    @Test
    @DisplayName("A5 資料にない上位の会議体は、組織図でも未確認と分かる")
    void theChartKnowsWhatNobodyConfirmed() {
        var chart = OrganisationChart.of(
                CharterFile.read("mihon.yaml", charter("parent-source: 既定")), LocalDate.of(2026, 11, 27));

        assertThat(chart.places()).extracting(Place::isUnconfirmed).containsExactly(false, true);
    }

    @Test
    @DisplayName("A9 根拠の異なる経路は、組に分けて書く")
    void routesNameTheirOwnSources() {
        var routes = CharterFile.read("mihon.yaml", routes("""
                    routes:
                      - { submits-to: [oya], source: paper }
                      - { returns-to: [oya], source: 既定 }
                """)).body(id("ko")).routes();

        assertThat(routes.submits()).isEqualTo(new Route(List.of(id("oya")), Article.document("組織図")));
        assertThat(routes.returns()).isEqualTo(new Route(List.of(id("oya")), Article.unconfirmed()));
        assertThat(routes.refers().to()).isEmpty();
    }

    @Test
    @DisplayName("A9 同じ経路を2つの組に書いた設定は誤りとする")
    void aRouteStandsInOneGroup() {
        var yaml = routes("""
                    routes:
                      - { submits-to: [oya], source: paper }
                      - { submits-to: [oya], source: 既定 }
                """);

        assertThat(CharterFile.lint("mihon.yaml", yaml)).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .contains("36行目：「submits-to」が2つ以上の組にあります。"));
    }

    private static Grounds ko(String items) {
        return CharterFile.read("mihon.yaml", charter(items)).body(id("ko")).grounds();
    }

    private static String charter(String items) {
        return Charters.SMALL.replace("    name: 暮らし部会\n", "    name: 暮らし部会\n    " + items + "\n");
    }

    private static String routes(String routes) {
        return Charters.SMALL.replace("    routes: { submits-to: [oya], source: paper }\n", routes);
    }
}
