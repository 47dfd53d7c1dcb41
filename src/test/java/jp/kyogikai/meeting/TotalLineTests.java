package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.CountedThing;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 平塚市の「専門部会の実施回数 年39回以上」。 */
class TotalLineTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final Council HIRATSUKA = Charters.shipped("hiratsuka");
    private static final YearTotal THIRTY_NINE = HIRATSUKA.yearTotals().get(0);
    private static final YearTotal EIGHTEEN = HIRATSUKA.yearTotals().stream()
            .filter(total -> total.name().equals("参加事業者・機関数"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 0, 0, UNDER_WAY",
        "2026-04-05, 0, 0, UNDER_WAY",
        "2026-04-06, 0, 0, AT_RISK",
        "2026-10-01, 10, 5, AT_RISK",
        "2026-10-01, 10, 9, AT_RISK",
        "2026-10-01, 10, 10, UNDER_WAY",
        "2026-10-01, 20, 0, UNDER_WAY",
        "2027-02-28, 38, 0, UNDER_WAY",
        "2027-03-01, 38, 0, AT_RISK",
        "2027-03-24, 38, 0, AT_RISK",
        "2027-03-25, 38, 0, UNMET",
        "2027-03-25, 38, 1, UNDER_WAY",
        "2027-03-31, 38, 0, UNMET",
        "2027-04-01, 38, 0, UNMET",
        "2027-04-01, 39, 0, MET",
        "2026-12-01, 39, 0, MET"
    })
    @DisplayName("年度の経過に応じた回数に、開催と予定を合わせても足りないとき、又は開催できる最後の日が近いときに注意を促し、もう届かなければ未達とする")
    void thePaceIsWatched(LocalDate today, int held, int planned, LedgerState state) {
        assertThat(line(today, held, planned).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, UNDER_WAY", "2026-06-01, AT_RISK"})
    @DisplayName("年度の経過に応じた回数は四捨五入し、年3回以上の1回目は、年度の6分の1が過ぎるまでに開催又は予定する")
    void thePaceIsRounded(LocalDate today, LedgerState state) {
        var three =
                new YearTotal("合計", CountedThing.MEETINGS, THIRTY_NINE.bodies(), List.of(), 3, Article.unconfirmed());

        assertThat(line(three, today, 0, 0).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("年3回以上の合計は、2回のまま年度末が近付けば注意を促す")
    void theLastOneOfAFewIsMissed() {
        var three =
                new YearTotal("合計", CountedThing.MEETINGS, THIRTY_NINE.bodies(), List.of(), 3, Article.unconfirmed());

        assertThat(line(three, LocalDate.of(2027, 3, 24), 2, 0).state()).isEqualTo(LedgerState.AT_RISK);
    }

    @Test
    @DisplayName("会議を開ける最後の日までにあと何回の開催が必要かを示す")
    void whatIsMissingIsSaid() {
        assertThat(line(LocalDate.of(2026, 10, 1), 10, 5).sentence()).isEqualTo("令和9年3月31日までに、予定のほか24回必要です。");
        assertThat(line(LocalDate.of(2027, 4, 1), 38, 0).sentence()).isEqualTo("年度が終わり、1回足りません。");
        assertThat(line(LocalDate.of(2026, 10, 1), 19, 20).sentence()).isEqualTo("残りの会議は、全て予定されています。");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-19, 35, 0, AT_RISK, 令和9年3月31日までに、あと4回必要です。そのうち次の1回は、令和9年3月26日までに開催する必要があります。",
        "2027-03-19, 34, 0, UNMET, 令和9年3月31日までに開催できるのはあと4回で、1回足りません。",
        "2027-03-19, 33, 1, UNMET, 令和9年3月31日までに予定のほかに開催できるのはあと4回で、1回足りません。",
        "2027-03-25, 38, 0, UNMET, 令和9年3月31日までに開催できる会議がなく、1回足りません。"
    })
    @DisplayName("開催できる会議が残り少なければ、次の会議をいつまでに開くか、又は何回足りないかを、年度のうちに示す")
    void theEndOfTheYearIsNear(LocalDate today, int held, int planned, LedgerState state, String sentence) {
        assertThat(line(today, held, planned).state()).isEqualTo(state);
        assertThat(line(today, held, planned).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, UNDER_WAY",
        "2026-12-30, UNDER_WAY",
        "2027-01-02, AT_RISK",
        "2027-03-24, AT_RISK",
        "2027-03-25, UNMET",
        "2027-04-01, UNMET"
    })
    @DisplayName("会議の数に比例しない参加機関の数は、年度の4分の3が過ぎても足りないときに注意を促し、開ける会議がなくなれば未達とする")
    void organisationsAreNotPaced(LocalDate today, LedgerState state) {
        assertThat(line(EIGHTEEN, today, 17, 0).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("参加機関は1回の会議で何か所でも増えるため、開ける会議が足りない数より少なくても未達としない")
    void oneMeetingBringsManyOrganisations() {
        assertThat(line(EIGHTEEN, LocalDate.of(2027, 3, 24), 2, 0).state()).isEqualTo(LedgerState.AT_RISK);
    }

    @Test
    @DisplayName("臨時に開催できない会議体は、定めた回数より多くは開催できず、合計に届かないことを年度の初めから示す")
    void aBodyThatCannotMeetOutOfTurnHasItsNumber() {
        var text = Charters.SMALL.replace("times: 3,", "times: 3, extraordinary: no,");
        var bound = Charters.written(text).body(new BodyId("oya"));
        var free = Charters.written(Charters.SMALL).body(new BodyId("oya"));
        var five = new YearTotal("合計", CountedThing.MEETINGS, List.of(bound.id()), List.of(), 5, Article.unconfirmed());

        assertThat(line(five, bound, "2026-04-01").state()).isEqualTo(LedgerState.UNMET);
        assertThat(line(five, bound, "2026-04-01").sentence()).isEqualTo("令和9年3月31日までに開催できるのはあと3回で、2回足りません。");
        assertThat(line(five, free, "2026-04-01").state()).isEqualTo(LedgerState.UNDER_WAY);
    }

    @Test
    @DisplayName("事例の検討は、事例検討を認めた会議体が会議を開けるうちは、年度の末日まで未達としない")
    void reviewsComeOfBodiesThatLookAtCases() {
        var zentai = HIRATSUKA.body(new BodyId("zentai"));
        var keikaku = HIRATSUKA.body(new BodyId("keikaku"));
        var both = List.of(zentai.id(), keikaku.id());
        var reviews = new YearTotal("合計", CountedThing.REVIEWS, both, List.of(), 24, Article.unconfirmed());

        assertThat(line(reviews, keikaku, "2027-03-24").state()).isEqualTo(LedgerState.AT_RISK);
        assertThat(line(reviews, zentai, "2027-03-24").state()).isEqualTo(LedgerState.UNMET);
    }

    @Test
    @DisplayName("会議体の数は会議によらないため、開ける会議がなくても、年度の末日までは未達としない")
    void bodiesDoNotComeOfMeetings() {
        var four = HIRATSUKA.yearTotals().get(1);
        var three = new TotalCount(3, 0, List.of(), List.of());

        assertThat(TotalLine.of(four, YEAR, three, List.of(), LocalDate.of(2027, 3, 31))
                        .state())
                .isEqualTo(LedgerState.AT_RISK);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-23, 2, UNDER_WAY, 残りの会議は、全て予定されています。",
        "2027-02-24, 2, AT_RISK, 開催日を過ぎた会議の結果を記録するまで、定められた数に達したことになりません。",
        "2027-02-24, 4, UNDER_WAY, 残りの会議は、全て予定されています。"
    })
    @DisplayName("開催日から2週間たっても結果が記録されていない会議を除くと届かない合計は、要注意とし、結果の記録を促す")
    void whatIsNotRecordedIsNotReached(LocalDate today, int planned, LedgerState state, String sentence) {
        var unrecorded = List.of(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 10));
        var count = new TotalCount(37, planned, List.of(), List.of());

        var line = new TotalLine(THIRTY_NINE, YEAR, count, days(today), unrecorded, today);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.notice()).isEqualTo(sentence + "開催日を過ぎても結果が記録されていない会議が2件あります。");
    }

    @Test
    @DisplayName("結果を記録していない過ぎた会議は、まだ事例の検討を加えられるが、その日を間に合う最後の日とはしない")
    void thePastIsNoLastDay() {
        var keikaku = HIRATSUKA.body(new BodyId("keikaku"));
        var today = LocalDate.of(2027, 3, 25);
        var entry = new LedgerEntry(SampleMeeting.card(keikaku, CountedAs.PLANNED, "2027-03-10"), CountedAs.PLANNED);
        var three = new YearTotal(
                "合計", CountedThing.REVIEW_MEETINGS, List.of(keikaku.id()), List.of(), 3, Article.unconfirmed());
        var line = new LedgerLine(keikaku, YEAR, Lifetime.of(YEAR), days(today), List.of(entry), today);

        var total = TotalLine.of(three, YEAR, new TotalCount(2, 0, List.of(), List.of()), List.of(line), today);

        assertThat(total.notice()).isEqualTo("令和9年3月31日までに、あと1回必要です。開催日を過ぎても結果が記録されていない会議が1件あります。");
    }

    private static TotalLine line(LocalDate today, int held, int planned) {
        return line(THIRTY_NINE, today, held, planned);
    }

    /** As if one of the bodies alone could meet on every day on which a notice is in time. */
    private static TotalLine line(YearTotal total, LocalDate today, int reached, int planned) {
        var chances = new OpenDates(days(today), List.of(), 0).latest();
        return new TotalLine(
                total, YEAR, new TotalCount(reached, planned, List.of(), List.of()), chances, List.of(), today);
    }

    private static TotalLine line(YearTotal total, Body body, String today) {
        var day = LocalDate.parse(today);
        var line = new LedgerLine(body, YEAR, Lifetime.of(YEAR), days(day), List.of(), day);
        return TotalLine.of(total, YEAR, new TotalCount(0, 0, List.of(), List.of()), List.of(line), day);
    }

    private static List<LocalDate> days(LocalDate today) {
        return MeetingDays.of(YearCharters.of(Charters.councils(HIRATSUKA), HIRATSUKA.id(), YEAR), today)
                .all();
    }
}
