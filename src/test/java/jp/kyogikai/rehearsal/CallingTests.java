package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("予行での会議の招集")
class CallingTests {

    @ParameterizedTest
    @CsvSource({"2026-06-01, true", "2026-07-16, true", "2026-07-17, false", "2026-05-31, false"})
    @DisplayName("付議されたものは45日以内の会議を待つが、開催日を過ぎても結果の記録がない会議は待たない")
    void whatHasPassedIsNotWaitedFor(LocalDate meeting, boolean waitsForIt) {
        assertThat(Calling.comesWithin(45, meeting, LocalDate.of(2026, 6, 1))).isEqualTo(waitsForIt);
    }
}
