package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import jp.kyogikai.calendar.NthWeekday;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.charter.UsualDay;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a body meets that has planned nothing yet. */
class ExpectedTests {

    @Test
    @DisplayName("「偶数月第2木曜」の会議体は、次の偶数月の第2木曜日を見込む")
    void theUsualWeekdayOfTheUsualMonths() {
        var even = List.of(Month.APRIL, Month.JUNE, Month.AUGUST, Month.OCTOBER, Month.DECEMBER, Month.FEBRUARY);
        var usual = new UsualDay(even, new NthWeekday(2, DayOfWeek.THURSDAY), null, null);

        var expected = expected(cadence(6, 2, usual), null);

        assertThat(expected.onOrAfter(day("2026-10-08"))).contains(day("2026-10-08"));
        assertThat(expected.onOrAfter(day("2026-10-09"))).contains(day("2026-12-10"));
    }

    @Test
    @DisplayName("月だけ決まっている会議体は、その月の末日までに開くと見込む")
    void onlyTheMonthIsKnown() {
        var usual = new UsualDay(List.of(Month.MAY, Month.FEBRUARY), null, null, null);

        assertThat(expected(cadence(2, 6, usual), null).onOrAfter(day("2026-06-01")))
                .contains(day("2027-02-28"));
    }

    @Test
    @DisplayName("間隔だけ決まっている会議体は、前の会議からその間隔をおいた月を見込む")
    void onlyTheDistanceIsKnown() {
        var expected = expected(cadence(4, 3, UsualDay.UNKNOWN), day("2026-07-10"));

        assertThat(expected.onOrAfter(day("2026-08-01"))).contains(day("2026-10-31"));
        assertThat(expected.onOrAfter(day("2026-11-01"))).contains(day("2027-01-31"));
    }

    @Test
    @DisplayName("随時に開く会議体の日は見込めない")
    void onDemand() {
        assertThat(expected(cadence(0, 0, UsualDay.UNKNOWN), day("2026-07-10")).onOrAfter(day("2026-08-01")))
                .isEmpty();
    }

    @Test
    @DisplayName("定例の月の会議が既に終わり、又は招集されていれば、次の定例の月を見込む")
    void theMonthIsOverOnceItsMeetingStands() {
        var usual = new UsualDay(List.of(Month.MAY, Month.FEBRUARY), null, null, null);

        assertThat(expected(cadence(2, 6, usual), day("2027-02-05")).onOrAfter(day("2027-02-17")))
                .contains(day("2027-05-31"));
    }

    @Test
    @DisplayName("定めた回数に達した年度には見込まず、次の年度の月を見込む")
    void aFullYearHasNoFurtherMeeting() {
        var full = new FiscalYear(2026);

        assertThat(new Expected(cadence(2, 6, UsualDay.UNKNOWN), day("2026-08-26"), full::equals)
                        .onOrAfter(day("2026-10-08")))
                .contains(day("2027-08-31"));
    }

    private static Expected expected(Cadence cadence, @Nullable LocalDate last) {
        return new Expected(cadence, last, year -> false);
    }

    private static Cadence cadence(int times, int interval, UsualDay usual) {
        return new Cadence(times, times, interval, 0, true, false, true, false, usual, Article.unconfirmed());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
