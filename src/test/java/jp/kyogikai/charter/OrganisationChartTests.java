package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import jp.kyogikai.charter.OrganisationChart.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A5 組織図")
class OrganisationChartTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    @DisplayName("木更津市は、全体会議、調整会議、その下の七つの会議体の3段である")
    void threeColumnsInKisarazu() {
        var chart = OrganisationChart.of(Charters.kisarazu(), TODAY);

        assertThat(chart.columns()).isEqualTo(3);
        assertThat(chart.rows()).isEqualTo(7);
        assertThat(chart.places())
                .extracting(place -> place.body().name(), Place::column, Place::row)
                .startsWith(
                        tuple("全体会議", 0, 3.0),
                        tuple("調整会議", 1, 3.0),
                        tuple("個別支援会議", 2, 0.0),
                        tuple("就労生活支援部会", 2, 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kisarazu", "hiratsuka", "kokubunji"})
    @DisplayName("どの会議体も1度だけ、上位の会議体の右に、ほかと重ならずに立つ")
    void everyBodyHasItsPlace(String city) {
        var council = Charters.shipped(city);
        var chart = OrganisationChart.of(council, TODAY);

        assertThat(chart.places()).extracting(Place::body).containsExactlyInAnyOrderElementsOf(council.bodies());
        assertThat(chart.places())
                .extracting(place -> place.column() + "/" + place.row())
                .doesNotHaveDuplicates();
        assertThat(chart.places()).filteredOn(place -> place.above() != null).allSatisfy(place -> {
            assertThat(place.above().body().id()).isEqualTo(place.body().parent());
            assertThat(place.column()).isEqualTo(place.above().column() + 1);
        });
    }

    @Test
    @DisplayName("設置期間の過ぎた会議体は載せず、その下の会議体は上に繰り上げる")
    void anEndedBodyIsLeftOut() {
        var yaml = Charters.SMALL
                .replace("    parent: oya\n", "    parent: naka\n")
                .replace("  ko:\n", """
                  naka:
                    name: 作業部会
                    tier: 専門部会
                    parent: oya
                    purpose: 調べる。
                    chair: 座長
                    until: 令和8年3月31日
                    cadence: { times: 随時, source: paper }
                  ko:
                """);

        var chart = OrganisationChart.of(CharterFile.read("mihon.yaml", yaml), TODAY);

        assertThat(chart.places())
                .extracting(place -> place.body().name(), Place::column)
                .containsExactly(tuple("全体会", 0), tuple("暮らし部会", 1));
    }
}
