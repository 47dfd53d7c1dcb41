package jp.kyogikai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("国民の祝日に関する法律第2条 春分日・秋分日")
class EquinoxTests {

    @Test
    @DisplayName("春分日は、2099年まで、天文の計算による春分の日付と一致する")
    void springAgreesWithTheSun() {
        assertThat(years()).hasSize(93).allSatisfy(year -> assertThat(Equinox.spring(year))
                .isEqualTo(SunMoment.SPRING.dayIn(year)));
    }

    @Test
    @DisplayName("秋分日は、2099年まで、天文の計算による秋分の日付と一致する")
    void autumnAgreesWithTheSun() {
        assertThat(years()).hasSize(93).allSatisfy(year -> assertThat(Equinox.autumn(year))
                .isEqualTo(SunMoment.AUTUMN.dayIn(year)));
    }

    private static IntStream years() {
        return IntStream.rangeClosed(Holidays.FIRST_YEAR, Holidays.LAST_YEAR);
    }
}
