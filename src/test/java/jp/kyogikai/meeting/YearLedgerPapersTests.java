package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.CountedThing;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearLedgerPapersTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Meeting COUNTED = aMeeting().preparing();
    private static final Meeting CALLED_OFF = calledOff();

    @Test
    @DisplayName("C5 会議ごとに、会議体の回数として何に数え、どの合計に数えたかを示す")
    void everyMeetingTellsForWhatItCounts() {
        var paper = paper();

        assertThat(paper.entries())
                .extracting(YearLedgerPaper.Entry::as, YearLedgerPaper.Entry::totals)
                .containsExactly(tuple("予定", List.of("専門部会の実施回数")), tuple("中止", List.of()));
        assertThat(paper.entries()).extracting(YearLedgerPaper.Entry::meeting).allMatch(it -> !it.contains("年度"));
    }

    @Test
    @DisplayName("C5 回数は、開催可能な回数を含めて画面と同じで、数えない会議は別に示し、条項の分からない定めには根拠を印字しない")
    void numbersAreThoseOfThePage() {
        assertThat(paper().lines()).singleElement().satisfies(line -> {
            assertThat(line.planned()).isEqualTo(1);
            assertThat(line.possible()).isEqualTo("12以上");
            assertThat(line.others()).isEqualTo("中止1");
        });
        assertThat(paper().totals()).singleElement().satisfies(total -> {
            assertThat(total.planned()).isEqualTo(1);
            assertThat(total.source()).isEmpty();
        });
    }

    private static YearLedgerPaper paper() {
        var council = Charters.kisarazu();
        var body = council.body(COUNTED.body());
        var year = Lifetime.of(YEAR);
        var charters = YearCharters.of(Charters.councils(council), council.id(), YEAR);
        var days = MeetingDays.of(charters, TODAY).within(year);
        var line = new LedgerLine(body, YEAR, year, days, List.of(entry(COUNTED), entry(CALLED_OFF)), TODAY);
        var asked = new YearTotal(
                "専門部会の実施回数", CountedThing.MEETINGS, List.<BodyId>of(body.id()), List.of(), 39, Article.unconfirmed());
        var count = new Totals(council, YEAR, List.of(COUNTED, CALLED_OFF)).of(asked);
        return YearLedgerPapers.paper(
                council, YEAR, TODAY, List.of(line), List.of(TotalLine.of(asked, YEAR, count, List.of(line), TODAY)));
    }

    private static LedgerEntry entry(Meeting meeting) {
        return new LedgerEntry(
                MeetingCard.of(meeting),
                CountedAs.of(meeting, Charters.kisarazu().body(meeting.body())));
    }

    private static Meeting calledOff() {
        var meeting = aMeeting().preparing();
        meeting.cancel("会場の都合", LocalDate.of(2026, 12, 1));
        return meeting;
    }
}
