package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C5: a duty that can still be met is warned of, and one that cannot be met any more is said to be so. */
class LedgerLineTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final YearCharters CHARTERS = YearCharters.of(
            Charters.councils(Charters.kisarazu()), Charters.kisarazu().id(), YEAR);
    private static final Body KODOMO = body("kodomo"); // 年4回程度、3か月間隔、前後1か月まで
    private static final Body ZENTAI = body("zentai"); // 年2回

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, UNDER_WAY, 2026-09-30",
        "2026-08-15, UNDER_WAY, 2026-09-30",
        "2026-08-16, AT_RISK, 2026-09-30",
        "2026-09-18, AT_RISK, 2026-09-30",
        "2026-09-19, AT_RISK,",
        "2027-04-01, UNMET,"
    })
    @DisplayName("C5 年4回3か月間隔（前後1か月まで）の部会は、最初の会議を9月30日までに開かないと間に合わず、その45日前から注意を促す")
    void nothingIsPlanned(String today, LedgerState state, @Nullable LocalDate lastDay) {
        var line = line(KODOMO, today);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.lastDay()).isEqualTo(Optional.ofNullable(lastDay));
        assertThat(line.missing()).isEqualTo(4);
    }

    @Test
    @DisplayName("予定が全て入っていれば、開催が済んでいなくても注意は促さない")
    void whatIsPlannedIsNoRisk() {
        var line = line(ZENTAI, "2027-03-01", CountedAs.HELD, CountedAs.PLANNED);

        assertThat(line.state()).isEqualTo(LedgerState.UNDER_WAY);
        assertThat(line.lastDay()).isEmpty();
        assertThat(line.sentence()).isEqualTo("残りの会議は、全て予定されています。");
    }

    @Test
    @DisplayName("求められる回数を開催すれば達成であり、予定だけでは達成にならない")
    void heldIsMet() {
        assertThat(line(ZENTAI, "2027-03-01", CountedAs.HELD, CountedAs.HELD).state())
                .isEqualTo(LedgerState.MET);
        assertThat(line(ZENTAI, "2027-03-01", CountedAs.PLANNED, CountedAs.PLANNED)
                        .state())
                .isEqualTo(LedgerState.UNDER_WAY);
    }

    @Test
    @DisplayName("C5 「年1回以上」の会議体は、1回を開催すれば達成であり、その後も定例の会議を開ける")
    void theLeastIsMet() {
        var body = Charters.written(Charters.SMALL.replace("times: 3,", "times: 1, at-least: yes, extraordinary: no,"))
                .body(new BodyId("oya"));

        var line = line(body, "2026-06-01", CountedAs.HELD);

        assertThat(line.asked().words()).isEqualTo("年1回以上");
        assertThat(line.state()).isEqualTo(LedgerState.MET);
        assertThat(line.further()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXTRAORDINARY", "WRITTEN", "VOID", "CANCELLED"})
    @DisplayName("臨時、書面、流会及び中止の会議は、定められた回数に数えない")
    void othersDoNotCount(CountedAs as) {
        var line = line(ZENTAI, "2026-06-01", CountedAs.HELD, as);

        assertThat(line.missing()).isEqualTo(1);
        assertThat(line.count(as)).isEqualTo(1);
        assertThat(line.lastDay()).contains(YEAR.lastDay());
    }

    @Test
    @DisplayName("C5 最も短い間隔でも間に合わなくなったときは要注意とし、間隔を縮めれば回数に達することを示す。縮めても足りなければ、年度の途中でも未達とする")
    void theDistanceIsLost() {
        var line = line(KODOMO, "2027-01-25", CountedAs.HELD, CountedAs.HELD);

        assertThat(line.state()).isEqualTo(LedgerState.AT_RISK);
        assertThat(line.possible()).isEqualTo(1);
        assertThat(line.sentence())
                .isEqualTo(
                        "あと2回の日程が決まっていません。2か月以上の間隔を空けると、令和9年3月31日までに開催できるのはあと1回で、1回足りません。" + "間隔を縮めて開催すれば、回数には達します。");
        assertThat(line(KODOMO, "2027-03-24", CountedAs.HELD, CountedAs.HELD).state())
                .isEqualTo(LedgerState.UNMET);
    }

    @Test
    @DisplayName("間に合ううちは、次の会議をいつまでに開けばよいかを、会議を開ける日で示す")
    void theLastDayIsSaid() {
        assertThat(line(KODOMO, "2026-11-01", CountedAs.HELD, CountedAs.HELD).sentence())
                .isEqualTo("あと2回の日程が決まっていません。次の会議を令和9年1月29日までに開催すれば間に合います。");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-19, AT_RISK, 4, あと2回の日程が決まっていません。令和9年3月31日までに全て開催すれば間に合います。",
        "2027-03-24, UNMET, 1, あと2回の日程が決まっていません。令和9年3月31日までに開催できるのはあと1回で、1回足りません。",
        "2027-03-25, UNMET, 0, あと2回の日程が決まっていません。令和9年3月31日までに開催通知の間に合う開庁日がなく、2回足りません。",
        "2027-04-01, UNMET, 0, 年度が終わり、2回足りません。"
    })
    @DisplayName("C5 会議は1日に1回であり、通知の間に合う開庁日が足りなくなれば、年度の末日の前でも未達である")
    void tooFewDaysAreLeft(String today, LedgerState state, int possible, String sentence) {
        var line = line(ZENTAI, today);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.possible()).isEqualTo(possible);
        assertThat(line.sentence()).isEqualTo(sentence);
    }

    @Test
    @DisplayName("C5 開催可能な回数は、12回を超えると「12以上」と示し、不足が12回より多ければ、その回数以上と示す")
    void greatNumbersAreNotTold() {
        var often = Charters.written(Charters.SMALL.replace("times: 3,", "times: 20,"));

        assertThat(line(ZENTAI, "2026-06-01").possibleWords()).isEqualTo("12以上");
        assertThat(line(ZENTAI, "2027-03-19").possibleWords()).isEqualTo("4");
        assertThat(line(often.body(new BodyId("oya")), "2026-06-01").possibleWords())
                .isEqualTo("20以上");
    }

    @Test
    @DisplayName("C5 臨時の開催を認めない会議体では、定めの回数を超えて開催可能とはしない")
    void noMoreIsPossibleThanTheCharterAllows() {
        var strict = Charters.written(Charters.SMALL.replace("times: 3,", "times: 3, extraordinary: no,"))
                .body(new BodyId("oya"));

        assertThat(line(strict, "2026-06-01", CountedAs.HELD).possibleWords()).isEqualTo("2");
        assertThat(line(strict, "2026-06-01", CountedAs.HELD, CountedAs.HELD, CountedAs.HELD)
                        .possibleWords())
                .isEqualTo("0");
    }

    @Test
    @DisplayName("C5 その会議体の会議が既にある日には、もう1回は開けない")
    void aDayIsTakenOnce() {
        var taken = new LedgerEntry(card(ZENTAI, CountedAs.PLANNED, "2027-03-31"), CountedAs.EXTRAORDINARY);
        var calledOff = new LedgerEntry(card(ZENTAI, CountedAs.CANCELLED, "2027-03-31"), CountedAs.CANCELLED);

        assertThat(line(ZENTAI, Lifetime.of(YEAR), "2027-03-24", List.of(taken)).possible())
                .isZero();
        assertThat(line(ZENTAI, Lifetime.of(YEAR), "2027-03-24", List.of(calledOff))
                        .possible())
                .isOne();
    }

    @Test
    @DisplayName("C5 間隔の定めのない会議体は、年度の末日まで間に合い、間隔を挙げずに、足りない回数の割合で注意を促す")
    void withoutADistanceTheYearCounts() {
        var first = line(ZENTAI, "2026-09-29");
        var later = line(ZENTAI, "2026-11-01");

        assertThat(first.lastDay()).contains(YEAR.lastDay());
        assertThat(first.state()).isEqualTo(LedgerState.UNDER_WAY);
        assertThat(later.state()).isEqualTo(LedgerState.AT_RISK);
        assertThat(later.sentence()).isEqualTo("あと2回の日程が決まっていません。令和9年3月31日までに全て開催すれば間に合います。");
        assertThat(line(ZENTAI, "2026-11-01", CountedAs.HELD).sentence())
                .isEqualTo("あと1回の日程が決まっていません。次の会議を令和9年3月31日までに開催すれば間に合います。");
    }

    @Test
    @DisplayName("C5 年24回で予定が1つもなくても、4月1日から注意を促さず、前の年度の日を示さない")
    void manyMeetingsAreNoRiskFromTheStart() {
        var often = Charters.written(Charters.SMALL.replace("times: 3,", "times: 24,"))
                .body(new BodyId("oya"));

        assertThat(line(often, "2026-04-01").state()).isEqualTo(LedgerState.UNDER_WAY);
        assertThat(line(often, "2026-04-01").sentence()).contains("令和9年3月31日までに全て");
        assertThat(line(often, "2026-09-30").state()).isEqualTo(LedgerState.AT_RISK);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, UNDER_WAY, あと1回の日程が決まっていません。次の会議を令和8年9月30日までに開催すれば間に合います。",
        "2026-09-18, AT_RISK, あと1回の日程が決まっていません。次の会議を令和8年9月30日までに開催すれば間に合います。",
        "2026-09-19, UNMET, あと1回の日程が決まっていません。令和8年9月30日までに開催通知の間に合う開庁日がなく、1回足りません。",
        "2026-10-01, UNMET, 会議を開ける期間（令和8年9月30日まで）が終わり、1回足りません。"
    })
    @DisplayName("C5 年度の途中で終わる会議体は、その末日までに開けば間に合い、通知の間に合う日がなくなると未達である")
    void aBodyThatEndsHasNoLongerTime(String today, LedgerState state, String sentence) {
        var untilAutumn = new Lifetime(YEAR.firstDay(), LocalDate.of(2026, 9, 30));

        var line = line(KODOMO, untilAutumn, today, CountedAs.HELD);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2027-03-31, 4, 年4回程度",
        "2026-10-01, 2027-03-31, 2, 年4回程度のうち2回（令和8年10月1日から）",
        "2026-04-01, 2026-06-30, 1, 年4回程度のうち1回（令和8年6月30日まで）",
        "2026-07-01, 2026-12-31, 2, 年4回程度のうち2回（令和8年7月1日から令和8年12月31日まで）",
        "2027-03-20, 2027-03-31, 1, 年4回程度のうち1回（令和9年3月20日から）",
        "2026-04-10, 2027-03-31, 4, 年4回程度"
    })
    @DisplayName("C5 年度の一部にだけある会議体には、その期間の割合に応じた回数を求め、その期間を示す")
    void aPartOfTheYearAsksForItsShare(LocalDate from, LocalDate to, int meetings, String words) {
        var line = line(KODOMO, new Lifetime(from, to), "2026-04-01");

        assertThat(line.asked().meetings()).isEqualTo(meetings);
        assertThat(line.asked().words()).isEqualTo(words);
        assertThat(line.missing()).isEqualTo(meetings);
    }

    @ParameterizedTest
    @CsvSource({
        "'[5, 11, 2]', 2026-04-01, 2026-09-30, 1",
        "'[5, 11, 2]', 2026-10-01, 2027-03-31, 2",
        "'[5, 11, 2]', 2026-12-01, 2027-01-31, 0",
        "'[偶数月]', 2026-04-01, 2026-06-30, 2",
        "'[偶数月]', 2026-04-01, 2027-03-31, 6"
    })
    @DisplayName("C5 月の定めのある会議体には、会議を開ける期間にある月の数を求める")
    void namedMonthsAreCounted(String months, LocalDate from, LocalDate to, int meetings) {
        var body = Charters.written(Charters.SMALL.replace("times: 3,", "months: " + months + ","))
                .body(new BodyId("oya"));

        assertThat(line(body, new Lifetime(from, to), "2026-04-01").asked().meetings())
                .isEqualTo(meetings);
    }

    @ParameterizedTest
    @CsvSource({
        "'[5, 2]', 2026-04-13, '', UNDER_WAY, 2026-05-29",
        "'[5, 2]', 2026-04-14, '', AT_RISK, 2026-05-29",
        "'[5, 2]', 2026-05-22, '', AT_RISK, 2026-05-29",
        "'[5, 2]', 2026-05-23, '', AT_RISK, 2027-02-26",
        "'[5, 2]', 2026-08-01, 2026-05-15, UNDER_WAY, 2027-02-26",
        "'[5, 2]', 2027-01-11, 2026-05-15, UNDER_WAY, 2027-02-26",
        "'[5, 2]', 2027-01-12, 2026-05-15, AT_RISK, 2027-02-26",
        "'[5, 2]', 2026-07-01, 2026-06-10, UNDER_WAY, 2027-02-26",
        "'[5, 2]', 2026-07-01, 2027-02-10, AT_RISK, 2027-03-31",
        "'[5, 2]', 2027-03-24, '', UNMET,",
        "'[毎月]', 2026-04-14, '', UNDER_WAY, 2026-04-30",
        "'[毎月]', 2026-04-15, '', AT_RISK, 2026-04-30",
        "'[毎月]', 2026-05-01, '', AT_RISK, 2026-05-29",
        "'[毎月]', 2026-06-14, 2026-04-10 2026-05-08, UNDER_WAY, 2026-06-30",
        "'[毎月]', 2026-06-15, 2026-04-10 2026-05-08, AT_RISK, 2026-06-30",
        "'[毎月]', 2026-06-01, 2026-04-10 2026-04-24, UNDER_WAY, 2026-06-30",
        "'[毎月]', 2026-06-01, 2026-04-10, AT_RISK, 2026-06-30",
        "'[毎月]', 2026-05-10, 2026-04-10 2026-04-24, UNDER_WAY, 2026-06-30"
    })
    @DisplayName("C5 月の定めのある会議体は、会議のない最初の月の最後の開庁日までに開かないと間に合わず、会議のないまま過ぎた月は、ほかの会議で補わない限り要注意とする")
    void aNamedMonthHasItsMeeting(
            String months, String today, String held, LedgerState state, @Nullable LocalDate lastDay) {
        var line = byMonth(months, today, held);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.lastDay()).isEqualTo(Optional.ofNullable(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "'[5, 2]', 2026-04-14, '', あと2回の日程が決まっていません。次の会議を令和8年5月29日までに開催すれば間に合います。",
        "'[5, 2]', 2026-06-01, '', あと2回の日程が決まっていません。定例の月とされた5月には会議がなく、もう開催することができません。"
                + "その分の1回を令和9年3月31日までに開催すれば、求められる回数には達します。",
        "'[5, 2]', 2027-03-24, '', あと2回の日程が決まっていません。定例の月とされた5月・2月には会議がなく、もう開催することができません。"
                + "令和9年3月31日までに開催できるのはあと1回で、1回足りません。",
        "'[毎月]', 2026-06-01, 2026-05-08, あと11回の日程が決まっていません。定例の月とされた4月には会議がなく、もう開催することができません。"
                + "その分の1回を令和9年3月31日までに開催すれば、求められる回数には達します。"
    })
    @DisplayName("C5 定例の月に会議がないまま過ぎたときは、その月を挙げ、回数に達するかどうかを示す")
    void aLostMonthIsNamed(String months, String today, String held, String sentence) {
        assertThat(byMonth(months, today, held).sentence()).isEqualTo(sentence);
    }

    @Test
    @DisplayName("C5 定例の月を過ぎても、開催可能は、残りの開庁日に開ける回数を示す")
    void whatIsPossibleIsNotBoundToMonths() {
        assertThat(byMonth("[5, 2]", "2026-06-01", "").possibleWords()).isEqualTo("12以上");
        assertThat(byMonth("[5, 2]", "2027-03-19", "").possibleWords()).isEqualTo("4");
    }

    private static LedgerLine byMonth(String months, String today, String held) {
        var body = Charters.written(Charters.SMALL.replace("times: 3,", "months: " + months + ","))
                .body(new BodyId("oya"));
        var entries = Arrays.stream(held.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> new LedgerEntry(card(body, CountedAs.HELD, day), CountedAs.HELD))
                .toList();
        return line(body, Lifetime.of(YEAR), today, entries);
    }

    @Test
    @DisplayName("C5 10月に置かれた部会は、求められる2回を開催すれば達成である")
    void theShareIsMet() {
        var sinceAutumn = new Lifetime(LocalDate.of(2026, 10, 1), YEAR.lastDay());

        assertThat(line(KODOMO, sinceAutumn, "2027-03-01", CountedAs.HELD, CountedAs.HELD)
                        .state())
                .isEqualTo(LedgerState.MET);
    }

    @Test
    @DisplayName("C5 会議を開ける期間に定例の月がない会議体は、達成とせず、開く定例の会議がないことを示す")
    void noneIsAskedInItsTime() {
        var body = Charters.written(Charters.SMALL.replace("times: 3,", "months: [5, 11, 2],"))
                .body(new BodyId("oya"));

        var line = line(body, new Lifetime(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31)), "2026-12-01");

        assertThat(line.state()).isEqualTo(LedgerState.NOT_ASKED);
        assertThat(line.sentence()).isEqualTo("この期間に求められる定例の会議はありません。");
        assertThat(line.possibleWords()).isEqualTo("―");
    }

    @Test
    @DisplayName("回数の定めのない会議体には、何も求めない")
    void onDemandAsksForNothing() {
        var line = line(body("kobetsu"), "2027-03-31");

        assertThat(line.state()).isEqualTo(LedgerState.ON_DEMAND);
        assertThat(line.lastDay()).isEmpty();
        assertThat(line.possibleWords()).isEqualTo("―");
        assertThat(line.sentence()).isEqualTo("回数の定めはありません。");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-10, 0", "2026-04-11, 1"})
    @DisplayName("開催日を過ぎても結果が記録されていない会議を数える")
    void whatWasForgottenIsCounted(String today, int forgotten) {
        assertThat(unrecorded(today).forgotten()).isEqualTo(forgotten);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-23, UNDER_WAY, 残りの会議は、全て予定されています。",
        "2026-04-24, AT_RISK, 開催日を過ぎた会議の結果を記録するまで、求められる回数に達したことになりません。"
    })
    @DisplayName("C5 開催日から2週間たっても結果が記録されていない会議を除くと回数に足りないときは、要注意とし、結果の記録を促す")
    void whatIsNotRecordedIsNotHeld(String today, LedgerState state, String sentence) {
        var line = unrecorded(today);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.notice()).isEqualTo(sentence + "開催日を過ぎても結果が記録されていない会議が1件あります。");
    }

    /** One of the two of the year is held, and one was to be on 10 April. */
    private static LedgerLine unrecorded(String today) {
        var held = new LedgerEntry(card(ZENTAI, CountedAs.HELD, "2026-04-03"), CountedAs.HELD);
        var planned = new LedgerEntry(card(ZENTAI, CountedAs.PLANNED, "2026-04-10"), CountedAs.PLANNED);
        return line(ZENTAI, Lifetime.of(YEAR), today, List.of(held, planned));
    }

    @Test
    @DisplayName("C5 年度の初めより前になくなった会議体には、その年度の会議が残っていても、回数を求めない")
    void nothingIsAskedOfABodyThatIsGone() {
        var calledOff = new LedgerEntry(card(KODOMO, CountedAs.CANCELLED, "2026-05-20"), CountedAs.CANCELLED);

        var line = line(KODOMO, Lifetime.none(YEAR), "2026-05-01", List.of(calledOff));

        assertThat(line.state()).isEqualTo(LedgerState.NOT_ASKED);
        assertThat(line.missing()).isZero();
        assertThat(line.asked().words()).isEqualTo("年4回程度のうち0回（この年度にはない会議体）");
    }

    private static LedgerLine line(Body body, String today, CountedAs... as) {
        return line(body, Lifetime.of(YEAR), today, as);
    }

    private static LedgerLine line(Body body, Lifetime lifetime, String today, CountedAs... as) {
        return line(
                body,
                lifetime,
                today,
                Arrays.stream(as)
                        .map(it -> new LedgerEntry(
                                card(body, it, it == CountedAs.PLANNED ? "2027-03-30" : "2026-04-10"), it))
                        .toList());
    }

    private static LedgerLine line(Body body, Lifetime lifetime, String today, List<LedgerEntry> entries) {
        var day = LocalDate.parse(today);
        return new LedgerLine(
                body, YEAR, lifetime, MeetingDays.of(CHARTERS, day).within(lifetime), entries, day);
    }

    private static Body body(String id) {
        return Charters.kisarazu().body(new BodyId(id));
    }
}
