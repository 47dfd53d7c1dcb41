package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.AYear.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4 年度の途中で要綱設定の版が替わる年間計画")
class YearChartersTests {

    private static final LocalDate CHANGE = LocalDate.of(2027, 10, 1);
    private static final String KO = Charters.SMALL.substring(Charters.SMALL.indexOf("  ko:"));
    private static final String WITHOUT = Charters.SMALL.replace(KO, "...\n").replaceAll(".*会議体の長.*\n", "");

    private final AYear brought = AYear.of(Charters.written(WITHOUT), later(Charters.SMALL));
    private final AYear dropped = AYear.of(Charters.written(Charters.SMALL), later(WITHOUT));

    @Test
    @DisplayName("10月1日から加わる部会は、その日からの会議を、施行される期間の割合で提案する")
    void aNewBodyIsPlannedFromItsFirstDay() {
        assertThat(brought.days("ko")).hasSize(2).allMatch(day -> !day.isBefore(CHANGE));
        assertThat(brought.check(brought.proposal().toArray(PlanEntry[]::new)).refusals())
                .isEmpty();
    }

    @Test
    @DisplayName("10月1日になくなる部会は、その前の日までの会議を提案し、会議を加えることもできる")
    void aDroppedBodyIsPlannedToItsLastDay() {
        assertThat(dropped.days("ko")).hasSize(2).allMatch(day -> day.isBefore(CHANGE));
        assertThat(dropped.check(entry("ko", "2027-09-15")).refusals()).isEmpty();
    }

    @Test
    @DisplayName("部会のない版が施行されている日の会議は、その日と版を示して断る")
    void aDayWithoutTheBodyIsRefused() {
        var early = brought.check(entry("ko", "2027-06-16")).refusals();
        var late = dropped.check(entry("ko", "2027-11-17")).refusals();

        assertThat(early)
                .containsExactly(new NotInForce("暮らし部会", LocalDate.of(2027, 6, 16), version(CharterVersion.EVER)));
        assertThat(early.get(0).sentence())
                .isEqualTo("暮らし部会は、令和9年6月16日に施行されている要綱設定の版（初めの版）にないため、その日に会議を開けません。"
                        + "会議体は、開催日に施行されている版によります（システムの決まり）。"
                        + "開催日を改めるか、要綱設定の版の施行日を確かめてください。");
        assertThat(late).containsExactly(new NotInForce("暮らし部会", LocalDate.of(2027, 11, 17), version(CHANGE)));
        assertThat(late.get(0).sentence()).contains("（令和9年10月1日施行）にないため");
    }

    @Test
    @DisplayName("年度の前に廃止した部会の会議は、部会の名称と、その日に施行されている版を示して断る")
    void aBodyOfAnEarlierVersionIsCalledByItsName() {
        var since = LocalDate.of(2026, 10, 1);
        var year = AYear.of(Charters.written(Charters.SMALL), Charters.written("effective: 令和8年10月1日\n" + WITHOUT));

        assertThat(year.check(entry("ko", "2027-06-16")).refusals())
                .containsExactly(new NotInForce("暮らし部会", LocalDate.of(2027, 6, 16), version(since)));
    }

    @Test
    @DisplayName("時刻と閉庁日は、その日に施行されている版による")
    void hoursAndClosedDaysAreThoseOfTheDay() {
        var before = "cadence: { months: [6, 12], hours: 10:00-11:30, source: paper }";
        var after = "cadence: { months: [6, 12], hours: 18:00-19:30, source: paper }";
        var closed = "closing-days:\n  days:\n    - { day: 12月10日, name: 庁舎の工事 }\n  source: 既定\nbodies:\n";
        var year = AYear.of(Charters.written(with(before)), later(with(after).replace("bodies:\n", closed)));

        assertThat(year.proposal())
                .filteredOn(it -> it.body().value().equals("ko"))
                .extracting(it -> it.schedule().from())
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(18, 0));
        assertThat(year.check(entry("ko", "2027-12-10")).refusals())
                .hasOnlyElementsOfType(YearPlanRefusal.ClosedDay.class)
                .hasSize(1);
    }

    @Test
    @DisplayName("定例の月の注意は、その日に施行されている版の月による")
    void monthsAreThoseOfTheDay() {
        var year = AYear.of(
                Charters.written(with("cadence: { months: [5, 11], source: paper }")),
                later(with("cadence: { months: [6, 12], source: paper }")));

        assertThat(year.days("ko")).extracting(LocalDate::getMonthValue).containsExactly(5, 12);
        assertThat(year.check(entry("ko", "2027-05-19"), entry("ko", "2027-11-17"))
                        .concerns())
                .filteredOn(PlanConcern.OtherMonth.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).contains("令和9年11月17日", "6月・12月"));
    }

    @Test
    @DisplayName("まだない部会が、全体会の前に会議を開いていないことは注意しない")
    void nobodyPreparesBeforeItExists() {
        var concerns = brought.check(entry("oya", "2027-06-18"), entry("oya", "2028-02-18"), entry("oya", "2028-03-17"))
                .concerns();

        assertThat(concerns)
                .filteredOn(PlanConcern.NotReady.class::isInstance)
                .extracting(it -> ((PlanConcern.NotReady) it).day())
                .containsExactly(LocalDate.of(2028, 2, 18), LocalDate.of(2028, 3, 17));
    }

    @Test
    @DisplayName("C5 年度の初めより前に設置期間が終わった部会にも、版からなくなった部会にも、その年度の会議を求めない")
    void nothingIsAskedOfABodyThatIsGone() {
        var whole = Charters.written(Charters.SMALL);
        var ended = Charters.written(Charters.SMALL.replace("tier: 専門部会", "tier: 専門部会\n    until: 令和8年6月30日"));
        var without = Charters.written("effective: 令和8年10月1日\n" + WITHOUT);

        assertThat(asked(whole)).isEqualTo(4);
        assertThat(asked(ended)).isZero();
        assertThat(asked(whole, without)).isZero();
    }

    @Test
    @DisplayName("年度の初めより前に設置期間が終わった部会だけの計画は、設置期間を示して断る")
    void aBodyThatIsGoneIsNotPlanned() {
        var ended = Charters.written(Charters.SMALL.replace("tier: 専門部会", "tier: 専門部会\n    until: 令和8年6月30日"));
        var ko = new BodyId("ko");

        assertThat(YearSurvey.whyNot(charters(ended), ko))
                .contains(new BodyEnded(ended.body(ko), LocalDate.of(2028, 3, 31)));
        assertThat(YearSurvey.whyNot(charters(Charters.written(Charters.SMALL)), ko))
                .isEmpty();
    }

    private static int asked(Council... versions) {
        return charters(versions).asked(versions[0].body(new BodyId("ko"))).meetings();
    }

    private static YearCharters charters(Council... versions) {
        return YearCharters.of(Charters.councils(versions), versions[0].id(), new FiscalYear(2027));
    }

    private static String with(String cadence) {
        return Charters.SMALL.replace("cadence: { times: 4, interval: 3, source: paper }", cadence);
    }

    private static Council later(String charter) {
        return Charters.written("effective: 令和9年10月1日\n" + charter);
    }

    private static CharterVersion version(LocalDate since) {
        return new CharterVersion(Charters.written(Charters.SMALL).id(), since);
    }
}
