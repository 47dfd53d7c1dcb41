package jp.kyogikai.calendar;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("国民の祝日に関する法律")
class HolidaysTests {

    @Test
    @DisplayName("2007年から2050年までのどの年も、他で作られた祝日の表と、日も名称も一致する")
    void everyYearAgreesWithTheRecord() {
        var years = IntStream.rangeClosed(Holidays.FIRST_YEAR, HolidayRecords.LAST_YEAR);

        assertThat(years).hasSize(44).allSatisfy(year -> {
            assertThat(HolidayRecords.in(year)).hasSizeBetween(15, 22);
            assertThat(Holidays.in(year)).containsExactlyElementsOf(HolidayRecords.in(year));
        });
    }

    @ParameterizedTest(name = "{0}年は{1}日")
    @CsvSource({"2007, 19", "2019, 22", "2020, 18", "2021, 17", "2026, 18", "2027, 17", "2032, 17"})
    @DisplayName("1年の祝日・休日の数")
    void holidaysOfAYearAreCounted(int year, int days) {
        var holidays = Holidays.in(year);

        assertThat(holidays).hasSize(days);
    }

    @ParameterizedTest(name = "{0}年の{2}は{1}")
    @CsvSource({
        "2007, 2007-04-29, 昭和の日",
        "2007, 2007-05-04, みどりの日",
        "2015, 2015-12-23, 天皇誕生日",
        "2016, 2016-08-11, 山の日",
        "2020, 2020-02-23, 天皇誕生日",
        "2026, 2026-01-12, 成人の日",
        "2026, 2026-07-20, 海の日",
        "2026, 2026-09-21, 敬老の日",
        "2026, 2026-10-12, スポーツの日",
        "2027, 2027-03-21, 春分の日",
        "2027, 2027-09-23, 秋分の日",
        "2028, 2028-09-22, 秋分の日"
    })
    @DisplayName("第2条 国民の祝日は、定めた日、定めた月曜日、春分日及び秋分日とする")
    void nationalHolidaysFallOnTheirDays(int year, LocalDate date, String name) {
        assertThat(Holidays.in(year)).contains(new Holiday(date, name));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2015-08-11, 山の日", "2019-02-23, 天皇誕生日", "2019-12-23, 天皇誕生日", "2020-12-23, 天皇誕生日"})
    @DisplayName("第2条 祝日が設けられる前の年、移った後の年には、その日は祝日でない")
    void holidaysHaveTheirYears(LocalDate date) {
        assertThat(Holidays.on(date)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2007-02-12", "2008-05-06", "2009-05-06", "2020-05-06", "2026-05-06", "2027-03-22"})
    @DisplayName("第3条第2項 祝日が日曜日に当たるときは、その後の最も近い祝日でない日を休日とする")
    void sundayIsMadeUpFor(LocalDate date) {
        assertThat(Holidays.on(date)).contains(new Holiday(date, "振替休日"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2009-09-22", "2015-09-22", "2019-04-30", "2019-05-02", "2026-09-22", "2032-09-21"})
    @DisplayName("第3条第3項 前日と翌日が祝日である日は休日とする")
    void dayBetweenTwoHolidaysIsOff(LocalDate date) {
        assertThat(Holidays.on(date)).contains(new Holiday(date, "国民の休日"));
    }

    @ParameterizedTest(name = "{1}は{0}")
    @CsvSource({
        "2019-05-01, 天皇の即位の日",
        "2019-10-22, 即位礼正殿の儀の行われる日",
        "2020-07-23, 海の日",
        "2020-07-24, スポーツの日",
        "2020-08-10, 山の日",
        "2021-07-22, 海の日",
        "2021-07-23, スポーツの日",
        "2021-08-08, 山の日",
        "2021-08-09, 振替休日"
    })
    @DisplayName("即位の年（平成30年法律第99号）と大会の年（平成27年法律第33号第32条）の特例")
    void yearsWithALawOfTheirOwn(LocalDate date, String name) {
        assertThat(Holidays.on(date)).contains(new Holiday(date, name));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2020-07-20", "2020-08-11", "2020-10-12", "2021-07-19", "2021-08-11", "2021-10-11"})
    @DisplayName("大会の年に移った祝日は、元の日には祝日でない")
    void movedHolidaysLeaveTheirDays(LocalDate date) {
        assertThat(Holidays.on(date)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2006-12-31", "2100-01-01"})
    @DisplayName("祝日を計算できない年は、平日とみなさずに断る")
    void otherYearsAreRefused(LocalDate date) {
        var refusal = refusal(() -> Holidays.on(date));

        assertThat(refusal).isEqualTo(new BeyondCalendar(date.getYear()));
        assertThat(refusal.sentence()).startsWith(date.getYear() + "年は、").contains("2007年から2099年まで");
    }

    @ParameterizedTest(name = "{0} には{1}年まで")
    @CsvSource({"2026-02-28, 2026", "2026-03-01, 2027", "2026-11-25, 2027"})
    @DisplayName("祝日が公表されているのは翌年までであり、その翌年の分は2月に公表される")
    void officialHolidaysReachToNextYear(LocalDate today, int year) {
        assertThat(Holidays.lastAnnouncedYear(today)).isEqualTo(year);
    }
}
