package jp.kyogikai.shared;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.calendar.Holidays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("入力した日の決まり")
class TypedDayTests {

    @ParameterizedTest
    @ValueSource(strings = {"0026-11-28", "1026-11-28", "1989-01-07", "2098-01-01", "2106-05-20", "2926-11-28"})
    @DisplayName("年を誤ったと思われる日は断る")
    void aMistypedYearIsRefused(LocalDate day) {
        assertThat(refusal(() -> TypedDay.likely("実施日", day))).isEqualTo(new TypedDay.FarOff("実施日", day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-01-08", "2006-04-01", "2026-11-28", "2097-12-31"})
    @DisplayName("平成元年からの日は、これからの日も、そのまま受け付ける")
    void whatAnOfficeCanMeanIsTaken(LocalDate day) {
        assertThat(TypedDay.likely("実施日", day)).isEqualTo(day);
    }

    @Test
    @DisplayName("受け付ける日から数える期限は、いくら長くても、祝日の分かる年に入る")
    void deadlinesOfATypedDayAreKnown() {
        assertThat(TypedDay.LAST.plusDays(2 * 365).getYear()).isLessThanOrEqualTo(Holidays.LAST_YEAR);
    }

    @Test
    @DisplayName("断る文は、入力した日、入力できる日及び直し方を示す")
    void theSentenceTellsHowToMendIt() {
        assertThat(new TypedDay.FarOff("実施日", LocalDate.of(26, 11, 28)).sentence())
                .isEqualTo("「実施日」の西暦26年11月28日は、入力できる日（平成元年1月8日から令和79年12月31日まで）ではありません。" + "年を西暦4桁（例：2026）で入力し直してください。");
    }
}
