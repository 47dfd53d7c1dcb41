package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import jp.kyogikai.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C8 画面に示した日程")
class SeenScheduleTests {

    private final Meeting meeting = SampleMeeting.aMeeting().preparing();
    private final SeenSchedule before = SeenSchedule.of(meeting.schedule());

    @Test
    @DisplayName("示した後に変わっていれば、誰がいつ何のために変更したかを示す")
    void whoChangedIt() {
        move("2026-12-10");

        assertThat(sentence(before)).contains("ユーザー名「jimukyoku」の利用者が、令和8年11月22日に変更しました（理由：会場の都合のため）。");
    }

    @Test
    @DisplayName("次第で場所が変わったときは、画面に示す前の日程変更をした者のせいにしない")
    void aFormerMoveIsNotBlamed() {
        move("2026-12-10");
        var seen = SeenSchedule.of(meeting.schedule());
        var place = new Schedule(meeting.schedule().on(), LocalTime.of(14, 0), LocalTime.of(16, 0), "市民会館");
        meeting.compile(place, List.of(SampleMeeting.MATTER));

        assertThat(sentence(seen)).contains("画面に示した後に変わっています。今の日程は", "市民会館").doesNotContain("ユーザー名");
    }

    private void move(String day) {
        meeting.move(SampleMeeting.on(day), "会場の都合のため", SampleMeeting.OFFICE, SampleMeeting.NOW);
    }

    private String sentence(SeenSchedule seen) {
        return seen.whyNot(meeting).map(Refusal::sentence).orElseThrow();
    }
}
