package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年間予行の指定")
class OrderTests {

    @Test
    @DisplayName("要綱設定、年度及び出力先を指定すれば、残りは決まっている")
    void theRestIsKnown() {
        var order = Order.read(List.of("--charter", "a.yaml", "--charter", "b.yaml", "--year", "2026", "--json", "o"));

        assertThat(order.charters()).hasSize(2);
        assertThat(order.year()).isEqualTo(new FiscalYear(2026));
        assertThat(order.councils()).isEqualTo(2);
        assertThat(order.issues()).isEqualTo(60);
    }

    @Test
    @DisplayName("A13 同じ協議会の版を並べて指定しても、協議会は1つと数える")
    void versionsAreOneCouncil() {
        var order = Order.read(List.of(
                "--charter",
                "a.yaml",
                "--charter",
                "a@2027-04-01.yaml",
                "--charter",
                "b@2027-04-01.yaml",
                "--year",
                "2026",
                "--json",
                "o"));

        assertThat(order.charters()).hasSize(3);
        assertThat(order.councils()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--charter a.yaml --year 2026, --json を指定",
        "--charter a.yaml --json o, --year",
        "--year 2026 --json o, --charter",
        "--year 26 --charter a.yaml --json o, 2019から2098まで",
        "--year 2026 --issues ten --charter a.yaml --json o, 0から999まで",
        "--yaer 2026, 「--yaer」は使えません",
        "--charter, --charter の値がありません"
    })
    @DisplayName("足りない指定や読めない指定は、何を直すかを言う")
    void misuseIsTold(String words, String told) {
        assertThatThrownBy(() -> Order.read(List.of(words.split(" "))))
                .isInstanceOf(Order.Misuse.class)
                .hasMessageContaining(told);
    }
}
