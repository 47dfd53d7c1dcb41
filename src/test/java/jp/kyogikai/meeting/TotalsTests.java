package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.MATTER;
import static jp.kyogikai.meeting.SampleMeeting.NOW;
import static jp.kyogikai.meeting.SampleMeeting.SCHEDULE;
import static jp.kyogikai.meeting.SampleMeeting.aMeeting;
import static jp.kyogikai.meeting.SampleMeeting.quorum;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.CountedThing;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.consultation.MatterKind;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K2: what a charter asks of several bodies together is counted from the records and can be traced to them. */
class TotalsTests {

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

    private static final Meeting OF_A_CASE = held(REVIEW, 2, Outcome.REVIEWED);
    private static final Meeting OF_AN_ISSUE = held(MATTER, 4, Outcome.RESOLVE);
    private static final Meeting TO_COME = aMeeting().preparing();

    @Test
    @DisplayName("K2 会議は、開いたものと予定を分けて数え、数えた会議を挙げる")
    void meetingsAreCounted() {
        var count = count(CountedThing.MEETINGS);

        assertThat(count.reached()).isEqualTo(2);
        assertThat(count.planned()).isEqualTo(1);
        assertThat(count.meetings()).hasSize(3);
    }

    @Test
    @DisplayName("K2 専門部会の設置数は、置かれている会議体を数えて挙げる")
    void bodiesAreCounted() {
        var total = total(CountedThing.BODIES, "shuro", "kodomo", "kenri", "kyoju");

        assertThat(totals().of(total))
                .isEqualTo(new TotalCount(4, 0, List.of(), List.of("就労生活支援部会", "こども部会", "権利擁護部会", "居住支援部会")));
    }

    @ParameterizedTest(name = "令和{0}年度 → {1}")
    @CsvSource({"7, 1", "8, 1", "9, 0"})
    @DisplayName("K2 時限の会議体は、年度の途中で終わる年度までは数え、次の年度からは数えない")
    void aBodyForATimeCountsInTheYearInWhichItEnds(int year, int counted) {
        var council = Charters.written(Charters.SMALL.replace("tier: 専門部会", "tier: 専門部会\n    until: 令和8年6月30日"));

        var count = new Totals(council, new FiscalYear(2018 + year), List.of()).of(total(CountedThing.BODIES, "ko"));

        assertThat(count.reached()).isEqualTo(counted);
    }

    @Test
    @DisplayName("K2 事例検討は、事例を検討した会議だけを数える")
    void onlyMeetingsThatLookedAtACase() {
        assertThat(count(CountedThing.REVIEW_MEETINGS).meetings())
                .extracting(MeetingCard::id)
                .containsExactly(OF_A_CASE.id());
        assertThat(count(CountedThing.REVIEWED_CASES).reached()).isEqualTo(1);
        assertThat(count(CountedThing.REVIEWS)).isEqualTo(count(CountedThing.REVIEWED_CASES));
    }

    @Test
    @DisplayName("K2 参加した機関は、事例検討に限る数え方と、開いた会議の全てで数える数え方がある")
    void organisationsUnderBothReadings() {
        assertThat(count(CountedThing.REVIEW_ORGANISATIONS).names()).containsExactly("事業所");
        assertThat(count(CountedThing.REVIEW_ORGANISATIONS).meetings()).hasSize(1);
        assertThat(count(CountedThing.ORGANISATIONS).meetings()).hasSize(2);
    }

    @Test
    @DisplayName("K2 書面表決書を送っただけの機関は、参加した機関に数えない")
    void whoOnlySentABallotTookNoPart() {
        var inWriting = SampleMeeting.heldInWriting(3);
        var totals = new Totals(Charters.kisarazu(), new FiscalYear(2026), List.of(inWriting));

        assertThat(totals.of(total(CountedThing.ORGANISATIONS, "chosei")).reached())
                .isZero();
        assertThat(ReviewCount.organisations(inWriting)).isNotEmpty();
    }

    @Test
    @DisplayName("K2 ほかの会議体の会議は数えない")
    void othersDoNotCount() {
        assertThat(totals().of(total(CountedThing.MEETINGS, "zentai")).reached())
                .isZero();
        assertThat(totals().of(total(CountedThing.ORGANISATIONS, "zentai")).reached())
                .isZero();
    }

    private static TotalCount count(CountedThing counts) {
        return totals().of(total(counts, "chosei"));
    }

    private static Totals totals() {
        return new Totals(Charters.kisarazu(), new FiscalYear(2026), List.of(OF_A_CASE, OF_AN_ISSUE, TO_COME));
    }

    private static YearTotal total(CountedThing counts, String... bodies) {
        return new YearTotal(
                "合計", counts, List.of(bodies).stream().map(BodyId::new).toList(), List.of(), 3, Article.unconfirmed());
    }

    private static Meeting held(AgendaEntry entry, int present, Outcome outcome) {
        var sample = aMeeting();
        sample.preparing().compile(SCHEDULE, List.of(entry));
        sample.preparing().convene(LocalDate.of(2026, 11, 20));
        sample.attend(present);
        sample.preparing().recordResults(SampleMeeting.results(sample.preparing(), outcome), quorum(3));
        return sample.preparing();
    }
}
