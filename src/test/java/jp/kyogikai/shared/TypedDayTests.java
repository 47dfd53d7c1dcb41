package jp.kyogikai.shared;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("入力した日の決まり")
class TypedDayTests {

    @ParameterizedTest
    @ValueSource(strings = {"0026-11-28", "1026-11-28", "1989-01-07", "2126-01-01", "2926-11-28"})
    @DisplayName("年を誤ったと思われる日は断る")
    void aMistypedYearIsRefused(LocalDate day) {
        assertThat(refusal(() -> TypedDay.likely("実施日", day))).isEqualTo(new TypedDay.FarOff("実施日", day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-01-08", "2006-04-01", "2026-11-28", "2125-12-31"})
    @DisplayName("平成元年からの日は、これからの日も、そのまま受け付ける")
    void whatAnOfficeCanMeanIsTaken(LocalDate day) {
        assertThat(TypedDay.likely("実施日", day)).isEqualTo(day);
    }

    @Test
    @DisplayName("断る文は、入力した日、入力できる日及び直し方を示す")
    void theSentenceTellsHowToMendIt() {
        assertThat(new TypedDay.FarOff("実施日", LocalDate.of(26, 11, 28)).sentence())
                .isEqualTo(
                        "「実施日」の西暦26年11月28日は、入力できる日（平成元年1月8日から令和107年12月31日まで）ではありません。" + "年を西暦4桁（例：2026）で入力し直してください。");
    }
}
