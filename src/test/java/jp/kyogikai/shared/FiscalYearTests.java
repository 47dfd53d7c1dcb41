package jp.kyogikai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTests {

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({"2018, 平成30年度", "2019, 令和元年度", "2020, 令和2年度", "2026, 令和8年度"})
    @DisplayName("年度は元号で書き、2019年度は令和元年度とする")
    void yearIsNamedByItsEra(int value, String written) {
        var year = new FiscalYear(value);

        assertThat(year).hasToString(written);
    }

    @ParameterizedTest(name = "{0} は{1}年度")
    @CsvSource({"2026-03-31, 2025", "2026-04-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026", "2027-03-31, 2026"})
    @DisplayName("年度は4月1日に始まり翌年3月31日に終わる")
    void yearBeginsInApril(LocalDate date, int value) {
        var year = FiscalYear.of(date);

        assertThat(year).isEqualTo(new FiscalYear(value));
    }

    @Test
    @DisplayName("初日と末日は年度に含まれ、その前後の日は含まれない")
    void firstAndLastDayBelongToTheYear() {
        var year = new FiscalYear(2026);

        var days = new LocalDate[] {
            year.firstDay().minusDays(1),
            year.firstDay(),
            year.lastDay(),
            year.lastDay().plusDays(1)
        };

        assertThat(days).extracting(year::contains).containsExactly(false, true, true, false);
    }
}
