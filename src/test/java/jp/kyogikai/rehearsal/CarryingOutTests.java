package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("予行での計画の実施")
class CarryingOutTests {

    private static final int WEEKS = 40; // from the adoption of a plan to the end of its year

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 60, 999})
    @DisplayName("計画した活動は、年度末までに、計画した数だけ行われる")
    void allOfItIsDone(int target) {
        var done = 0;
        for (int weeks = WEEKS; weeks > 0 && done < target; weeks--) {
            done += CarryingOut.times(target - done, weeks, Dice.about(1, "研修会", weeks));
        }

        assertThat(done).isEqualTo(target);
    }

    @Test
    @DisplayName("計画した活動は、一度にではなく、残りの週に分けて行われる")
    void itIsSpreadOverTheYear() {
        assertThat(List.of(first(60), first(999)))
                .satisfiesExactly(few -> assertThat(few).isBetween(1, 2), many -> assertThat(many)
                        .isBetween(24, 25));
    }

    private static int first(int target) {
        return CarryingOut.times(target, WEEKS, Dice.about(1, "研修会", WEEKS));
    }
}
