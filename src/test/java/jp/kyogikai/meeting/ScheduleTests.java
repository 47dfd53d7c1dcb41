package jp.kyogikai.meeting;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTests {

    private static final LocalDate DAY = LocalDate.parse("2027-04-01");

    @ParameterizedTest
    @CsvSource({"16:00, 14:00", "14:00, 14:00"})
    @DisplayName("会議は、始まりより後に終わる")
    void endsAfterItBegins(LocalTime from, LocalTime to) {
        var refusal = refusal(() -> new Schedule(DAY, from, to, "市役所"));

        assertThat(refusal).isEqualTo(new Schedule.EndsBeforeItBegins(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, 2026", "2027-04-01, 2027"})
    @DisplayName("3月に準備しても、4月に開く会議は新年度の会議である")
    void countsInTheYearOfItsDay(LocalDate day, int year) {
        var schedule = new Schedule(day, LocalTime.of(10, 0), LocalTime.NOON, "市役所");

        var meeting = new Meeting(
                new Plan(new CouncilId("k"), new BodyId("b"), MeetingKind.REGULAR, schedule),
                SampleMeeting.CHARTER,
                "定例会",
                1);

        assertThat(meeting.year()).isEqualTo(new FiscalYear(year));
    }
}
