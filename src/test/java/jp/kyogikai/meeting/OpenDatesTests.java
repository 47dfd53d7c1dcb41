package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C5: how many more meetings find room. */
class OpenDatesTests {

    private static final List<LocalDate> WINTER =
            LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2027, 4, 1)).toList();

    @Test
    @DisplayName("C5 間隔は月と月の間で数え、それぞれできるだけ遅い日に入れる")
    void everyMeetingIsAsLateAsCanBe() {
        assertThat(new OpenDates(WINTER, List.of(), 2).latest())
                .containsExactlyElementsOf(days("2027-03-31", "2027-01-31", "2026-11-30"));
    }

    @Test
    @DisplayName("C5 既に開催し、又は予定した定例の会議とも、同じ間隔を空ける")
    void whatStandsKeepsItsDistance() {
        assertThat(new OpenDates(WINTER, days("2026-10-20", "2027-02-10"), 2).latest())
                .containsExactlyElementsOf(days("2026-12-31"));
    }

    @Test
    @DisplayName("C5 間隔の定めがなければ、空いている日の数だけ開ける")
    void withoutADistanceEveryDayHasOne() {
        assertThat(new OpenDates(WINTER, days("2027-02-10"), 0).latest()).hasSameSizeAs(WINTER);
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
