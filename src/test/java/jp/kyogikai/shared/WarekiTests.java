package jp.kyogikai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarekiTests {

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "2020-01-01, 令和2年1月1日",
        "2026-11-22, 令和8年11月22日"
    })
    @DisplayName("改元の最初の年は元年と書く")
    void firstYearOfAnEraIsGannen(LocalDate date, String written) {
        var day = Wareki.day(date);

        assertThat(day).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({"2019-05-01, 令和元年5月1日（水）", "2024-09-17, 令和6年9月17日（火）", "2026-11-22, 令和8年11月22日（日）"})
    @DisplayName("曜日は全角の丸括弧に入れる")
    void weekdayStandsInBrackets(LocalDate date, String written) {
        var day = Wareki.dayAndWeekday(date);

        assertThat(day).isEqualTo(written);
    }

    @Test
    @DisplayName("年だけを書くときも元年とする")
    void yearAloneIsGannen() {
        var firstDay = LocalDate.of(2019, 5, 1);

        assertThat(Wareki.year(firstDay)).isEqualTo("令和元年");
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "0026-11-28, 西暦26年11月28日, 西暦26年11月28日（土）, 西暦26年",
        "1872-12-31, 西暦1872年12月31日, 西暦1872年12月31日（火）, 西暦1872年",
        "1873-01-01, 明治6年1月1日, 明治6年1月1日（水）, 明治6年"
    })
    @DisplayName("今の暦より前の日は、年を誤って入力したものも、西暦で書く")
    void whatIsOlderThanTheCalendarIsWrittenToo(LocalDate date, String day, String weekday, String year) {
        assertThat(Wareki.day(date)).isEqualTo(day);
        assertThat(Wareki.dayAndWeekday(date)).isEqualTo(weekday);
        assertThat(Wareki.year(date)).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "00:00, 午前0時",
        "00:05, 午前0時5分",
        "09:30, 午前9時30分",
        "11:59, 午前11時59分",
        "12:00, 正午",
        "12:30, 午後0時30分",
        "14:05, 午後2時5分",
        "16:00, 午後4時",
        "23:59, 午後11時59分"
    })
    @DisplayName("時刻は午前・午後で書き、12時ちょうどは正午とする")
    void timeIsWrittenInHalves(LocalTime time, String written) {
        var clock = Wareki.time(time);

        assertThat(clock).isEqualTo(written);
    }
}
