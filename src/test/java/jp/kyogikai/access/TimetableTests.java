package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.engine.Rehearsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

@DisplayName("定時の処理")
class TimetableTests {

    @Test
    @DisplayName("システムは、毎日の権限の反映などを定時に行う")
    void thingsAreDoneByTheClock() {
        assertThat(keepsTime()).isTrue();
    }

    @Test
    @DisplayName("年間予行は、実際の時刻による処理を行わない")
    void aRehearsalHasADayOfItsOwn() {
        assertThat(keepsTime(Rehearsed.PROFILE)).isFalse();
    }

    private static boolean keepsTime(String... profiles) {
        try (var house = new AnnotationConfigApplicationContext()) {
            house.getEnvironment().setActiveProfiles(profiles);
            house.register(Timetable.class);
            house.refresh();
            return house.getBeanNamesForType(ScheduledAnnotationBeanPostProcessor.class).length > 0;
        }
    }
}
