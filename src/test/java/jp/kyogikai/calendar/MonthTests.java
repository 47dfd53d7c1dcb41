package jp.kyogikai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("月と曜日")
class MonthTests {

    @ParameterizedTest(name = "{2}の第{0} {1} は {3}")
    @CsvSource({
        "2, THURSDAY, 2026-06, 2026-06-11",
        "1, THURSDAY, 2026-10, 2026-10-01",
        "4, MONDAY, 2027-02, 2027-02-22",
        "5, MONDAY, 2026-11, 2026-11-30",
        "5, THURSDAY, 2026-11, "
    })
    @DisplayName("第n曜日は月の初めから数え、第5がない月もある")
    void weekdaysAreCountedWithinTheMonth(int nth, DayOfWeek weekday, YearMonth month, LocalDate date) {
        var day = new NthWeekday(nth, weekday);

        assertThat(day.in(month)).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    @DisplayName("第2木曜日と書く")
    void weekdayIsWritten() {
        assertThat(new NthWeekday(2, DayOfWeek.THURSDAY)).hasToString("第2木曜日");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    @DisplayName("第0も第6もない")
    void noMonthHasASixth(int nth) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NthWeekday(nth, DayOfWeek.MONDAY));
    }

    @Test
    @DisplayName("年度の各月は4月から翌年3月までの12か月で、偶数月は4月から2月までの6か月である")
    void fiscalYearHasItsMonths() {
        var months = new FiscalMonths(new FiscalYear(2026));

        assertThat(months.all())
                .hasSize(12)
                .startsWith(YearMonth.of(2026, 4))
                .endsWith(YearMonth.of(2027, 3))
                .containsAll(months.even())
                .containsAll(months.odd());
        assertThat(months.even()).extracting(YearMonth::getMonthValue).containsExactly(4, 6, 8, 10, 12, 2);
        assertThat(months.odd()).extracting(YearMonth::getMonthValue).containsExactly(5, 7, 9, 11, 1, 3);
    }
}
