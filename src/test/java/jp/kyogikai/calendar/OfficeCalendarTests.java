package jp.kyogikai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("開庁日と閉庁日")
class OfficeCalendarTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    private final OfficeCalendar usual = OfficeCalendar.USUAL;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-11-21, 土曜日",
        "2026-11-22, 日曜日",
        "2026-11-23, 勤労感謝の日",
        "2026-09-22, 国民の休日",
        "2026-05-06, 振替休日",
        "2026-12-29, 年末年始",
        "2026-12-31, 年末年始",
        "2027-01-01, 元日",
        "2027-01-02, 年末年始",
        "2027-01-03, 年末年始"
    })
    @DisplayName("地方自治法第4条の2第2項 日曜日、土曜日、祝日法による休日及び年末年始は閉庁日とする")
    void officeIsClosedByLaw(LocalDate date, String why) {
        assertThat(usual.whyClosed(date)).contains(why);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-11-20", "2026-11-24", "2026-12-28", "2027-01-04"})
    @DisplayName("行政機関の休日に関する法律第1条 12月29日の前日と1月3日の翌日は、平日なら開庁日である")
    void officeIsOpenOtherwise(LocalDate date) {
        assertThat(usual.isOpen(date)).isTrue();
    }

    @Test
    @DisplayName("年末年始を閉庁日としない市では、12月29日も開庁日である")
    void turnOfTheYearIsUpToTheCity() {
        var busy = new OfficeCalendar(false, List.of(), List.of());

        assertThat(busy.isOpen(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(busy.isOpen(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    @DisplayName("地方自治法第4条の2第3項 その市に限る休日は、毎年閉庁日とする")
    void cityHasADayOfItsOwn() {
        var city = new OfficeCalendar(true, List.of(NamedDay.everyYear(MonthDay.of(6, 23), "慰霊の日")), List.of());

        assertThat(city.whyClosed(LocalDate.of(2026, 6, 23))).contains("慰霊の日");
        assertThat(city.isOpen(LocalDate.of(2027, 6, 23))).isFalse();
        assertThat(usual.isOpen(LocalDate.of(2026, 6, 23))).isTrue();
    }

    @Test
    @DisplayName("年を定めた閉庁日は、その年に限る")
    void singleDayIsClosedOnce() {
        var city = new OfficeCalendar(true, List.of(NamedDay.once(WEDNESDAY, "庁舎の停電")), List.of());

        assertThat(city.whyClosed(WEDNESDAY)).contains("庁舎の停電");
        assertThat(city.isOpen(WEDNESDAY.plusYears(1))).isTrue();
    }

    @Test
    @DisplayName("特に開く日と定めた日は、土曜日でも祝日でも開庁日とする")
    void openDayWins() {
        var saturday = NamedDay.once(LocalDate.of(2026, 11, 21), "移転後の開庁");
        var holiday = NamedDay.once(LocalDate.of(2026, 11, 23), "移転後の開庁");

        var city = new OfficeCalendar(true, List.of(), List.of(saturday, holiday));

        assertThat(city.isOpen(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(city.plusOpenDays(LocalDate.of(2026, 11, 20), 2)).isEqualTo("2026-11-23");
    }

    @ParameterizedTest(name = "{0}から{1}開庁日 → {2}")
    @CsvSource({
        "2026-12-25, 3, 2027-01-05",
        "2026-09-18, 1, 2026-09-24",
        "2026-11-21, 1, 2026-11-24",
        "2026-11-25, 0, 2026-11-25",
        "2026-11-21, 0, 2026-11-21",
        "2027-01-05, -3, 2026-12-25",
        "2026-05-07, -1, 2026-05-01"
    })
    @DisplayName("開庁日による日数には、起算の日も閉庁日も数えない")
    void openDaysAreCounted(LocalDate from, int days, LocalDate to) {
        assertThat(usual.plusOpenDays(from, days)).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} → 次 {1}、前 {2}")
    @CsvSource({
        "2026-11-21, 2026-11-24, 2026-11-20",
        "2026-12-29, 2027-01-04, 2026-12-28",
        "2026-11-25, 2026-11-25, 2026-11-25"
    })
    @DisplayName("閉庁日に当たる日は、次又は前の開庁日に移し、開庁日は動かさない")
    void closedDayMoves(LocalDate date, LocalDate next, LocalDate previous) {
        assertThat(usual.openOnOrAfter(date)).isEqualTo(next);
        assertThat(usual.openOnOrBefore(date)).isEqualTo(previous);
    }
}
