package jp.kyogikai.meeting;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Charters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年間計画の案")
class YearProposalTests {

    private static final String CHAIRS = ".*会議体の長.*\n";
    private static final String ON_A_HOLIDAY = "cadence: { months: [11], day: 第4火曜日, source: paper }";

    @Test
    @DisplayName("C3 木更津市の1年は、総会2回、調整会議2回、6部会の各4回の28回で、注意すべき点がない")
    void kisarazuHasTwentyEightMeetings() {
        var year = AYear.inKisarazu();

        var proposal = year.proposal();

        assertThat(proposal).hasSize(2 + 2 + 6 * 4);
        assertThat(new PlanCheck(year.facts(), proposal).refusals()).isEmpty();
        assertThat(new PlanCheck(year.facts(), proposal).concerns()).isEmpty();
    }

    @Test
    @DisplayName("C3 調整会議は総会のおよそ25日前に、部会は調整会議の開催通知の前に開く")
    void thoseWhoPrepareMeetBefore() {
        var year = AYear.inKisarazu();
        var assembly = year.days("zentai").get(0);
        var coordination = year.days("chosei").get(0);

        assertThat(coordination).isBetween(assembly.minusDays(32), assembly.minusDays(18));
        assertThat(year.days("kodomo").get(0)).isBefore(coordination.minusDays(6));
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "7, 2", "8, 2", "10, 2", "11, 2"})
    @DisplayName("C3 間隔の定めのない会議体は、12で割り切れない回数でも、1年に均等に割り振る")
    void whatIsNotSpacedIsSharedOut(int times, int farthest) {
        var year =
                AYear.of(Charters.written(Charters.SMALL.replace("times: 4, interval: 3,", "times: " + times + ",")));

        var months = year.days("ko").stream().map(YearMonth::from).toList();

        assertThat(months).hasSize(times).doesNotHaveDuplicates();
        assertThat(IntStream.range(1, times)
                        .mapToLong(n -> ChronoUnit.MONTHS.between(months.get(n - 1), months.get(n))))
                .allMatch(distance -> distance <= farthest);
        assertThat(ChronoUnit.MONTHS.between(months.get(0), months.get(times - 1)))
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    @DisplayName("同じ前提からは、いつも同じ案ができる")
    void theSameFactsGiveTheSamePlan() {
        assertThat(AYear.inKisarazu().proposal()).isEqualTo(AYear.inKisarazu().proposal());
    }

    @Test
    @DisplayName("C4 既に予定した会議は数に入れ、足りない分だけを、間隔を保って提案する")
    void meetingsThatStandAreNotPlannedAgain() {
        var year = AYear.inKisarazu().with("kodomo", "2027-05-12").with("zentai", "2027-05-28");

        assertThat(year.days("zentai")).hasSize(1);
        assertThat(year.days("kodomo")).extracting(LocalDate::getMonthValue).containsExactly(8, 11, 2);
    }

    @Test
    @DisplayName("C4 前年度の3月に開いた部会は、4月に提案せず、年度をまたいで間隔を保つ")
    void theDistanceReachesAcrossTheYears() {
        var year = AYear.inKisarazu().after("kodomo", "2027-03-19").after("kenri", "2027-01-20");

        assertThat(AYear.inKisarazu().days("kodomo").get(0).getMonthValue()).isEqualTo(4);
        assertThat(year.days("kodomo").get(0).getMonthValue()).isBetween(5, 6);
        assertThat(year.days("kenri").get(0).getMonthValue()).isEqualTo(4);
        assertThat(year.check(year.proposal().toArray(PlanEntry[]::new)).concerns())
                .noneMatch(PlanConcern.Distance.class::isInstance);
    }

    @Test
    @DisplayName("C4 全て予定した年度には、何も提案しない")
    void nothingIsProposedTwice() {
        var first = AYear.inKisarazu();
        var again = AYear.inKisarazu();
        first.proposal().forEach(it -> again.with(it.body().value(), it.on().toString()));

        assertThat(again.proposal()).isEmpty();
    }

    @Test
    @DisplayName("過ぎた日は提案せず、開催通知の間に合う日から始める")
    void noDayThatHasPassed() {
        var year = AYear.inKisarazu().on("2027-10-05");

        assertThat(year.proposal()).hasSize(28).allMatch(it -> it.on().isAfter(LocalDate.of(2027, 10, 11)));
    }

    @Test
    @DisplayName("3月に、翌年度の4月からの会議を計画できる")
    void theNextYearIsPlannedInMarch() {
        var year = AYear.inKisarazu().on("2027-03-29");

        assertThat(year.days("kodomo")).hasSize(4).first().satisfies(day -> assertThat(day)
                .isBetween("2027-04-05", "2027-04-20"));
    }

    @Test
    @DisplayName("定例の月・曜日・時刻のある会議体は、その日時に開く")
    void theUsualDayIsKept() {
        var year = written("cadence: { months: [偶数月], day: 第2木曜日, hours: 10:00-11:30, source: youko 第6条 }");

        assertThat(year.days("ko"))
                .containsExactlyElementsOf(List.of(
                        LocalDate.of(2027, 4, 8),
                        LocalDate.of(2027, 6, 10),
                        LocalDate.of(2027, 8, 12),
                        LocalDate.of(2027, 10, 14),
                        LocalDate.of(2027, 12, 9),
                        LocalDate.of(2028, 2, 10)));
        assertThat(year.proposal())
                .filteredOn(it -> it.body().value().equals("ko"))
                .allMatch(it -> it.schedule().from().equals(LocalTime.of(10, 0)));
    }

    @Test
    @DisplayName("C2 定例の日が祝日に当たるときは、その月の同じ曜日のうち最も近い日とする")
    void aHolidayIsAvoided() {
        var year = written(ON_A_HOLIDAY);

        assertThat(Charters.kisarazu().whyClosed(LocalDate.of(2027, 11, 23))).contains("勤労感謝の日");
        assertThat(year.days("ko")).containsExactly(LocalDate.of(2027, 11, 16));
    }

    @Test
    @DisplayName("C2 定例の日も、その月の同じ曜日の日も閉庁日であれば、その月の最も近い開庁日とする")
    void withoutTheWeekdayTheNearestDayIsTaken() {
        var closed = Stream.of(2, 9, 16, 30)
                .map(day -> "    - { day: 11月%d日, name: 庁舎の工事 }\n".formatted(day))
                .collect(Collectors.joining("", "closing-days:\n  days:\n", "  source: youko 第9条\n"));
        var year = AYear.of(Charters.written(small(ON_A_HOLIDAY).replace("bodies:\n", closed + "bodies:\n")));

        assertThat(year.days("ko")).containsExactly(LocalDate.of(2027, 11, 22));
    }

    @Test
    @DisplayName("定例の日が同じ2つの会議体は、委員が重ならなければ、時間が同じでも、どちらもその日に開く")
    void theUsualDayGoesBeforeAQuietHour() {
        var year = AYear.of(Charters.written(bothInMay().replaceAll(CHAIRS, "")));

        assertThat(year.days("oya")).containsExactly(LocalDate.of(2027, 5, 19));
        assertThat(year.days("ko")).containsExactly(LocalDate.of(2027, 5, 19));
    }

    @Test
    @DisplayName("定例の日の定めのない会議体は、ほかの会議と時間を分ける")
    void withoutAUsualDayTheHourIsQuiet() {
        var alone = AYear.of(Charters.written(
                small("cadence: { months: [5], source: paper }").replaceAll(CHAIRS, "")));

        assertThat(alone.days("ko")).containsExactly(LocalDate.of(2027, 5, 10));
        assertThat(alone.with("oya", "2027-05-10").days("ko")).containsExactly(LocalDate.of(2027, 5, 11));
    }

    @Test
    @DisplayName("定めた月に会議を開ける日が1日もなければ、その定めと閉庁日の根拠を示して断る")
    void aMonthWithoutADayIsRefused() {
        var closed = new StringBuilder("closing-days:\n  days:\n");
        for (int day = 1; day <= 30; day++) {
            closed.append("    - { day: 6月").append(day).append("日, name: 庁舎の工事 }\n");
        }
        var year = AYear.of(Charters.written(small("cadence: { months: [6], source: youko 第6条 }")
                .replace("bodies:\n", closed + "  source: youko 第9条\nbodies:\n")));

        var refusal = refusal(year::proposal);

        assertThat(refusal.sentence())
                .isEqualTo("暮らし部会は年1回（根拠：要綱第6条）と定められていますが、令和9年6月1日から令和9年6月30日までの間に、会議を開ける日が足りません"
                        + "（閉庁日の根拠：要綱第9条）。要綱設定の回数若しくは月又は閉庁日を改めてください。");
    }

    @Test
    @DisplayName("同じ人のいる2つの会議を、同じ日時に開かず、後の会議を同じ曜日の最も近い日に移す")
    void nobodyIsInTwoPlaces() {
        var year =
                AYear.of(Charters.written(bothInMay().replaceAll(CHAIRS, ""))).seating("髙﨑", "oya", "ko");

        assertThat(year.days("oya")).containsExactly(LocalDate.of(2027, 5, 19));
        assertThat(year.days("ko")).containsExactly(LocalDate.of(2027, 5, 12));
    }

    @Test
    @DisplayName("C3 月の定めがあり曜日の定めがない調整会議は、次の月の総会のおよそ25日前に開く")
    void coordinationAimsAtThePlenaryOfTheNextMonth() {
        var year = coordinated("months: [6, 2], day: 第3水曜日", "months: [5, 1]");

        assertThat(year.days("oya")).containsExactly(LocalDate.of(2027, 6, 16), LocalDate.of(2028, 2, 16));
        assertThat(year.days("ko")).containsExactly(LocalDate.of(2027, 5, 21), LocalDate.of(2028, 1, 21));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "months: [6, 2] | months: [6, 2]",
                "months: [5, 11, 2] | months: [奇数月]",
                "months: [6, 2], day: 第4木曜日 | months: [6, 2]",
                "months: [6, 2] | months: [6, 2], day: 第1水曜日",
                "months: [6, 2] | months: [毎月]"
            })
    @DisplayName("C3 同じ月に開く調整会議と総会でも、調整会議が間に合うように案を作り、自らの案に注意しない")
    void coordinationIsInTimeInTheSameMonth(String plenary, String coordination) {
        var year = coordinated(plenary, coordination);

        assertThat(year.check(year.proposal().toArray(PlanEntry[]::new)).concerns())
                .noneMatch(PlanConcern.NotReady.class::isInstance);
    }

    @Test
    @DisplayName("C3 月の定めがなく曜日の定めがある調整会議は、総会に間に合う最後のその曜日に開く")
    void coordinationKeepsItsWeekdayBeforeThePlenary() {
        var year = coordinated("months: [6, 2], day: 第3水曜日", "times: 2, day: 第2木曜日");

        assertThat(year.days("ko")).containsExactly(LocalDate.of(2027, 5, 13), LocalDate.of(2028, 1, 13));
    }

    @Test
    @DisplayName("C3 早すぎる調整会議しかない総会には、およそ25日前の調整会議を提案する")
    void anEarlyMeetingIsNotEnough() {
        var year = coordinated("times: 1", "times: 2").with("oya", "2028-02-18").with("ko", "2027-05-19");

        assertThat(year.days("ko")).singleElement().satisfies(day -> assertThat(day)
                .isBetween("2028-01-17", "2028-01-31"));
    }

    private static AYear coordinated(String plenary, String coordination) {
        return AYear.of(Charters.written(small("cadence: { %s, source: paper }".formatted(coordination))
                .replace("cadence: { times: 3, source: paper }", "cadence: { %s, source: paper }".formatted(plenary))
                .replaceAll(CHAIRS, "")
                .replace("tier: 専門部会", "tier: 調整・実務")));
    }

    /** Both bodies meet on the third Wednesday of May. */
    private static String bothInMay() {
        var cadence = "cadence: { months: [5], day: 第3水曜日, source: paper }";
        return small(cadence).replace("cadence: { times: 3, source: paper }", cadence);
    }

    private static AYear written(String cadence) {
        return AYear.of(Charters.written(small(cadence)));
    }

    private static String small(String cadence) {
        return Charters.SMALL.replace("cadence: { times: 4, interval: 3, source: paper }", cadence);
    }
}
