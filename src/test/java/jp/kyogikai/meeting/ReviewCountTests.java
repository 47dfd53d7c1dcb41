package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.MATTER;
import static jp.kyogikai.meeting.SampleMeeting.NOW;
import static jp.kyogikai.meeting.SampleMeeting.SCHEDULE;
import static jp.kyogikai.meeting.SampleMeeting.aMeeting;
import static jp.kyogikai.meeting.SampleMeeting.quorum;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.MatterKind;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.shared.ConsultationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("事例検討の集計")
class ReviewCountTests {

    private static final AgendaEntry REVIEW = AgendaEntry.of(
            new Waiting(
                    new ConsultationId("k2"),
                    MatterKind.CASE_REVIEW,
                    null,
                    "R8-検討-001",
                    "事例検討（非公開）",
                    "",
                    NOW,
                    0,
                    false),
            "",
            20);

    @Test
    @DisplayName("検討した事例の数と、出席した委員の所属を、同じ所属は1か所として数える")
    void casesAndOrganisationsAreCounted() {
        var count = ReviewCount.of(held(List.of(REVIEW), 2, Outcome.REVIEWED));

        assertThat(count).isEqualTo(new ReviewCount(1, 1, 1, Set.of("事業所")));
    }

    @Test
    @DisplayName("事例検討のない会議は、何も数えない")
    void otherMeetingsDoNotCount() {
        assertThat(ReviewCount.of(held(List.of(MATTER), 4, Outcome.RESOLVE)))
                .isEqualTo(new ReviewCount(0, 0, 0, Set.of()));
    }

    @Test
    @DisplayName("持ち越した事例検討は数えない")
    void whatWasPutOffDoesNotCount() {
        var meeting = convened(List.of(REVIEW), 4);
        meeting.recordResults(SampleMeeting.postponed(meeting), quorum(4));

        assertThat(ReviewCount.of(meeting).cases()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCUSED", "ABSENT"})
    @DisplayName("欠席した委員の所属は、届出があっても数えない")
    void whoStayedAwayDoesNotCount(Presence away) {
        var sample = aMeeting();
        sample.preparing().compile(SCHEDULE, List.of(REVIEW));
        sample.preparing().convene(LocalDate.of(2026, 11, 20));
        sample.attend(0, away);
        sample.preparing().recordResults(SampleMeeting.results(sample.preparing(), Outcome.REVIEWED), quorum(3));

        assertThat(ReviewCount.of(sample.preparing()).organisations()).isEmpty();
    }

    @Test
    @DisplayName("年度の合計では、参加した事業者・機関を延べと実数の両方で数える")
    void theYearAddsUp() {
        var first = new ReviewCount(1, 2, 2, Set.of("あさりの里", "ひがた"));
        var second = new ReviewCount(1, 1, 2, Set.of("ひがた", "つみき"));

        assertThat(ReviewCount.sum(List.of(first, second)))
                .isEqualTo(new ReviewCount(2, 3, 4, Set.of("あさりの里", "ひがた", "つみき")));
    }

    private static Meeting held(List<AgendaEntry> agenda, int present, Outcome outcome) {
        var meeting = convened(agenda, present);
        meeting.recordResults(SampleMeeting.results(meeting, outcome), quorum(3));
        return meeting;
    }

    private static Meeting convened(List<AgendaEntry> agenda, int present) {
        var sample = aMeeting();
        sample.preparing().compile(SCHEDULE, agenda);
        sample.preparing().convene(LocalDate.of(2026, 11, 20));
        sample.attend(present);
        return sample.preparing();
    }
}
