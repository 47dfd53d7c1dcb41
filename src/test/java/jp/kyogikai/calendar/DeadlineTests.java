package jp.kyogikai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限")
class DeadlineTests {

    private final OfficeCalendar usual = OfficeCalendar.USUAL;

    @ParameterizedTest(name = "{3}の{0} {1} {2} → {4}")
    @CsvSource({
        "7, CALENDAR_DAYS, BEFORE, 2026-11-25, 2026-11-18",
        "7, CALENDAR_DAYS, BEFORE, 2026-11-30, 2026-11-20",
        "45, CALENDAR_DAYS, AFTER, 2026-11-25, 2027-01-12",
        "2, OPEN_DAYS, AFTER, 2026-11-20, 2026-11-25",
        "5, OPEN_DAYS, BEFORE, 2026-11-25, 2026-11-17",
        "0, CALENDAR_DAYS, AFTER, 2026-11-25, 2026-11-25"
    })
    @DisplayName("民法第140条 日数の期限には初日を数えず、閉庁日に当たるときは会議から遠いほうの開庁日とする")
    void daysAreCountedFromTheEvent(int days, Counting counted, Side from, LocalDate event, LocalDate due) {
        var deadline = DayCount.of(days, counted, from);

        assertThat(deadline.dueFrom(event, usual)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"KEEP, 2026-11-23", "EARLIER, 2026-11-20", "LATER, 2026-11-24"})
    @DisplayName("閉庁日に当たる期限は、定めにより、そのままとし、又は前若しくは次の開庁日とする")
    void closedDayIsHandledAsTold(OnClosedDay onClosedDay, LocalDate due) {
        var deadline = new DayCount(7, Counting.CALENDAR_DAYS, Side.BEFORE, onClosedDay);

        assertThat(deadline.dueFrom(LocalDate.of(2026, 11, 30), usual)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}の会議 → {1}")
    @CsvSource({"2026-06-11, 2026-04-30", "2026-01-08, 2025-11-30", "2028-04-13, 2028-02-29", "2027-04-08, 2027-02-28"})
    @DisplayName("前々月末日は、6月の会議なら4月30日である")
    void endOfTheMonthBeforeThePrevious(LocalDate event, LocalDate due) {
        assertThat(MonthEnd.BEFORE_PREVIOUS.dueFrom(event, usual)).isEqualTo(due);
    }

    @Test
    @DisplayName("月末が閉庁日のとき、前の開庁日とする定めもできる")
    void monthEndMayMove() {
        var deadline = new MonthEnd(2, OnClosedDay.EARLIER);

        assertThat(deadline.dueFrom(LocalDate.of(2027, 4, 8), usual)).isEqualTo("2027-02-26");
    }

    @Test
    @DisplayName("期限は、役所の書き方で示す")
    void deadlinesAreWrittenAsTheOfficeDoes() {
        var written = new Deadline[] {
            DayCount.of(7, Counting.CALENDAR_DAYS, Side.BEFORE),
            DayCount.of(2, Counting.OPEN_DAYS, Side.AFTER),
            MonthEnd.BEFORE_PREVIOUS,
            new MonthEnd(1, OnClosedDay.KEEP),
            new MonthEnd(3, OnClosedDay.KEEP)
        };

        assertThat(written).extracting(Object::toString).containsExactly("7日前", "2開庁日後", "前々月末日", "前月末日", "3か月前の月の末日");
    }

    @Test
    @DisplayName("負の日数や、会議より後の月末の期限はない")
    void numbersAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> DayCount.of(-1, Counting.CALENDAR_DAYS, Side.BEFORE));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthEnd(-1, OnClosedDay.KEEP));
    }
}
