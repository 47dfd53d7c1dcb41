package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import jp.kyogikai.calendar.NthWeekday;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("要綱設定の開催頻度")
class UsualDayTests {

    private static final String FOUR = "cadence: { times: 4, interval: 3, source: paper }";

    @Test
    @DisplayName("「偶数月第2木曜14時」を、月、曜日及び時刻として読む")
    void evenMonthsOnTheSecondThursday() {
        var cadence = with("months: [偶数月], day: 第2木曜, hours: 14:00-16:00");

        assertThat(cadence.timesPerYear()).isEqualTo(6);
        assertThat(cadence.usual())
                .isEqualTo(new UsualDay(
                        cadence.usual().months(),
                        new NthWeekday(2, DayOfWeek.THURSDAY),
                        LocalTime.of(14, 0),
                        LocalTime.of(16, 0)));
        assertThat(cadence.usual().months())
                .containsExactly(Month.APRIL, Month.JUNE, Month.AUGUST, Month.OCTOBER, Month.DECEMBER, Month.FEBRUARY);
    }

    @ParameterizedTest
    @CsvSource({"毎月, 12", "奇数月, 6", "'5, 2', 2", "'５月, １１月, 2月', 3"})
    @DisplayName("月を並べれば、その数が1年度の回数である")
    void monthsAreCounted(String months, int times) {
        assertThat(with("months: [" + months + "]").timesPerYear()).isEqualTo(times);
    }

    @Test
    @DisplayName("月は年度の順に並ぶ")
    void monthsStandInTheOrderOfTheYear() {
        assertThat(with("months: [2, 5, 11]").usual().months())
                .containsExactly(Month.MAY, Month.NOVEMBER, Month.FEBRUARY);
    }

    @Test
    @DisplayName("「概ね3か月間隔」の幅を月数で読む")
    void theToleranceIsRead() {
        assertThat(with("times: 4, interval: 3, tolerance: 1").toleranceMonths())
                .isEqualTo(1);
        assertThat(with("times: 4, interval: 3").toleranceMonths()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "times: 4, 年4回, 4",
        "'times: 4, at-least: no', 年4回, 4",
        "'times: 1, at-least: yes', 年1回以上, 2147483647",
        "'times: 4, interval: 3, at-least: yes', 年4回以上, 2147483647",
        "'months: [毎月], at-least: yes', 年12回以上, 2147483647",
        "'times: 4, approximate: yes', 年4回程度, 2147483647",
        "'times: 2, at-most: 3', 年2回から3回まで, 3",
        "'months: [6, 2], at-most: 3', 年2回から3回まで, 3"
    })
    @DisplayName("「以上」「程度」「何回まで」は、求められる回数を変えず、これを超える定例の会議を認める")
    void theNumberIsReadAsItIsMeant(String cadence, String words, int most) {
        assertThat(with(cadence).words()).isEqualTo(words);
        assertThat(with(cadence).mostPerYear()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "'times: 4, interval: 3', 2, false",
        "'times: 4, interval: 3, tolerance: 1', 2, true",
        "'times: 4, interval: 3, at-least: yes', 1, true",
        "'times: 4, interval: 3, at-least: yes', 4, false",
        "'times: 4, interval: 3, at-most: 5', 1, true",
        "'times: 4, interval: 3, approximate: yes', 2, false"
    })
    @DisplayName("「以上」又は「何回まで」の会議体では、間隔が短くなることは定めを外れない")
    void nearerIsNoFaultWhereThereMayBeMore(String cadence, int months, boolean kept) {
        assertThat(with(cadence).keepsDistance(months)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "'months: [5], day: 第3水曜日', 2027-05-19, true, true",
        "'months: [5], day: 第3水曜日', 2027-05-12, false, true",
        "'months: [5], day: 第3水曜日', 2027-06-16, false, true",
        "'times: 2, day: 第3水曜日', 2027-06-16, true, true",
        "'times: 2, day: 第3水曜日', 2027-06-17, false, false",
        "'months: [5]', 2027-05-19, false, false"
    })
    @DisplayName("定例の日は、定めた月の定めた曜日であり、曜日の定めがなければない")
    void theUsualDayIsKnown(String cadence, LocalDate day, boolean usual, boolean weekday) {
        assertThat(with(cadence).usual().isOn(day)).isEqualTo(usual);
        assertThat(with(cadence).usual().isOnWeekday(day)).isEqualTo(weekday);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "times: 3, months: [5, 2] | 年3回に対して、開催する月が2か月あります。",
                "times: 4, approximate: yes, at-least: yes | 1年度の回数に、「程度」「以上」「何回まで」のうち2つ以上の定めがあります。",
                "times: 4, approximate: yes, at-most: 6 | 1年度の回数に、「程度」「以上」「何回まで」のうち2つ以上の定めがあります。",
                "times: 4, at-least: yes, at-most: 6 | 1年度の回数に、「程度」「以上」「何回まで」のうち2つ以上の定めがあります。",
                "times: 4, at-most: 4 | 年4回に対して、多くて4回と書かれています。",
                "months: [6, 2], at-most: 1 | 年2回に対して、多くて1回と書かれています。",
                "times: 随時, at-least: yes | 項目「at-least」は使えません。",
                "times: 随時, at-most: 3 | 項目「at-most」は使えません。",
                "at-least: yes | 「cadence」に項目「times」がありません。",
                "interval: 3, months: [5, 2] | 開催する月と間隔の両方が書かれています。",
                "months: [] | 「months」に月がありません。",
                "times: 4, months: [] | 「months」に月がありません。",
                "months: [13] | 「13」は開催日の定めとして読み取れません。",
                "times: 2, day: 第6月曜 | 「第6月曜」は開催日の定めとして読み取れません。",
                "times: 2, hours: 16:00-14:00 | 「16:00-14:00」は開催日の定めとして読み取れません。",
                "times: 2, hours: 25:00-26:00 | 「25:00-26:00」は開催日の定めとして読み取れません。",
                "day: 第1月曜 | 「cadence」に項目「times」がありません。"
            })
    @DisplayName("成り立たない開催頻度は、行と直し方を示して断る")
    void whatCannotBeIsRefused(String cadence, String what) {
        assertThat(CharterFile.lint("mihon.yaml", charter(cadence)))
                .filteredOn(Fault::isError)
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("mihon.yaml", "行目", what));
    }

    private static Cadence with(String cadence) {
        return CharterFile.read("mihon.yaml", charter(cadence)).body(id("ko")).cadence();
    }

    private static String charter(String cadence) {
        assertThat(Charters.SMALL).contains(FOUR);
        return Charters.SMALL.replace(FOUR, "cadence: { %s, source: paper }".formatted(cadence));
    }
}
