package jp.kyogikai.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
class ShiftedClockTests {

    @Autowired
    ShiftedClock clock;

    @Test
    @DisplayName("試験は、いつ行っても令和8年11月27日に始まり、業務フローの時計もそろっている")
    void testsBeginOnTheSameDayWheneverTheyRun() {
        assertThat(clock.today()).isEqualTo("2026-11-27");

        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
    }
}
