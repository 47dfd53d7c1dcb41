package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.CHARTER;
import static jp.kyogikai.meeting.SampleMeeting.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearSurveyTests {

    private static final BodyId CHOSEI = new BodyId("chosei");

    @Test
    @DisplayName("年間計画の案の場所は、日付の最も遅い会議の場所とし、中止した会議、書面による会議及び場所が未定の会議は見ない")
    void thePlaceIsThatOfTheLatestMeeting() {
        var calledOff = at("2027-02-04", "市民会館");
        calledOff.cancel("台風のため", LocalDate.of(2027, 2, 1));

        var places = YearSurvey.places(List.of(
                at("2027-03-04", PlanEntry.NO_PLACE),
                calledOff,
                meeting(MeetingKind.WRITTEN, Schedule.inWriting(LocalDate.of(2027, 1, 14))),
                at("2026-12-03", "市役所"),
                at("2026-11-05", "公民館")));

        assertThat(places).containsExactly(Map.entry(CHOSEI, "市役所"));
    }

    private static Meeting at(String day, String place) {
        return meeting(
                MeetingKind.REGULAR,
                new Schedule(LocalDate.parse(day), LocalTime.of(14, 0), LocalTime.of(16, 0), place));
    }

    private static Meeting meeting(MeetingKind kind, Schedule schedule) {
        return new Meeting(new Plan(COUNCIL, CHOSEI, kind, schedule), CHARTER, "調整会議", 1);
    }
}
