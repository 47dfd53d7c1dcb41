package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予行のさいころ")
class DiceTests {

    @Test
    @DisplayName("同じ種と同じ事柄には、同じ目が出る")
    void sameSeedSameChoice() {
        assertThat(rolls(Dice.about(7, "kisarazu", "会議", 1))).isEqualTo(rolls(Dice.about(7, "kisarazu", "会議", 1)));
    }

    @Test
    @DisplayName("種又は事柄が違えば、目も違う")
    void othersChooseOtherwise() {
        var these = rolls(Dice.about(7, "kisarazu", "会議", 1));

        assertThat(rolls(Dice.about(8, "kisarazu", "会議", 1))).isNotEqualTo(these);
        assertThat(rolls(Dice.about(7, "kisarazu", "会議", 2))).isNotEqualTo(these);
        assertThat(rolls(Dice.about(7, "kisarazu", "会", "議1"))).isNotEqualTo(these);
    }

    @Test
    @DisplayName("重い方が、多く出る")
    void theHeavierTheLikelier() {
        var dice = Dice.about(1, "重さ");

        var heavy = IntStream.range(0, 1000)
                .filter(i -> dice.pick(List.of(true, false), it -> it ? 9 : 1))
                .count();

        assertThat(heavy).isBetween(850L, 950L);
    }

    private static List<Integer> rolls(Dice dice) {
        return IntStream.range(0, 20).mapToObj(i -> dice.between(1, 6)).toList();
    }
}
