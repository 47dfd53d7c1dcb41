package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.CountedThing;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("K2 定足数に達しない会議の数え方")
class CountedAsTests {

    private static final Council COUNCIL = Charters.written(Charters.SMALL);
    private static final Body BODY = COUNCIL.body(new BodyId("oya"));

    @ParameterizedTest
    @EnumSource(names = {"REGULAR", "EXTRAORDINARY"})
    @DisplayName("定例でも臨時でも、定足数に達しなかった会議は、数えると定めない限り懇談会・流会に分け、合計に入れない")
    void withoutAQuorumNothingCounts(MeetingKind kind) {
        var meeting = held(kind, 1);

        assertThat(CountedAs.of(meeting, BODY)).isEqualTo(CountedAs.VOID);
        assertThat(total(COUNCIL, meeting)).isZero();
    }

    @Test
    @DisplayName("定足数に達した臨時の会議は臨時に数え、合計に入れる")
    void quorateOnesCountApart() {
        var meeting = held(MeetingKind.EXTRAORDINARY, 4);

        assertThat(CountedAs.of(meeting, BODY)).isEqualTo(CountedAs.EXTRAORDINARY);
        assertThat(total(COUNCIL, meeting)).isEqualTo(1);
    }

    @Test
    @DisplayName("定足数に達しない会議も数えると定めれば、臨時の会議も臨時に数える")
    void theCharterMayCountThem() {
        var counting = Charters.written(Charters.SMALL.replace("times: 3,", "times: 3, counts-inquorate: yes,"));
        var meeting = held(MeetingKind.EXTRAORDINARY, 1);

        assertThat(CountedAs.of(meeting, counting.body(BODY.id()))).isEqualTo(CountedAs.EXTRAORDINARY);
        assertThat(total(counting, meeting)).isEqualTo(1);
    }

    private static int total(Council council, Meeting meeting) {
        var total = new YearTotal("合計", CountedThing.MEETINGS, List.of(BODY.id()), List.of(), 3, Article.unconfirmed());
        return new Totals(council, new FiscalYear(2026), List.of(meeting))
                .of(total)
                .reached();
    }

    private static Meeting held(MeetingKind kind, int present) {
        var plan = new Plan(COUNCIL.id(), BODY.id(), kind, SampleMeeting.SCHEDULE);
        var meeting = new Meeting(plan, new CharterVersion(COUNCIL.id(), CharterVersion.EVER), "全体会", 1);
        meeting.compile(SampleMeeting.SCHEDULE, List.of(SampleMeeting.MATTER));
        meeting.convene(LocalDate.of(2026, 11, 20));
        var quorum = SampleMeeting.quorum(present);
        meeting.recordResults(
                quorum.isMet() ? SampleMeeting.results(meeting, Outcome.ADOPT) : SampleMeeting.postponed(meeting),
                quorum);
        return meeting;
    }
}
