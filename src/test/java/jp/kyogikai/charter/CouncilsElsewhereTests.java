package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.elsewhere;
import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import jp.kyogikai.calendar.NthWeekday;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("各地の協議会の決まりを、要綱設定だけで表す")
class CouncilsElsewhereTests {

    @Test
    @DisplayName("A7 熊取町：定足数は2分の1以上。委員は「20人以内」で定数がなく、現員18人なら9人で足りる")
    void halfIsEnoughInKumatori() {
        var council = elsewhere("kumatori");
        var body = council.body(id("kyogikai"));

        assertThat(body.seats()).extracting(Seat::words).containsExactly("委員　20人以内");
        assertThat(council.fixedNumber(body.id(), LocalDate.of(2026, 4, 1))).isZero();
        assertThat(body.quorum().base()).isEqualTo(QuorumBase.CURRENT);
        assertThat(body.quorum().required(18)).isEqualTo(9);
    }

    @Test
    @DisplayName("A8 熊取町：可否同数のときは会長が決する")
    void theChairBreaksATieInKumatori() {
        assertThat(elsewhere("kumatori").body(id("kyogikai")).decision().carries(5, 5))
                .isTrue();
    }

    @Test
    @DisplayName("A7 守山区：総会は3分の1以上、運営会議は2分の1以上。20人なら7人と10人")
    void aThirdIsEnoughInMoriyamaku() {
        var council = elsewhere("moriyamaku");

        assertThat(council.body(id("sokai")).quorum().required(20)).isEqualTo(7);
        assertThat(council.body(id("unei")).quorum().required(20)).isEqualTo(10);
        assertThat(council.body(id("sokai")).quorum().proxiesCount()).isTrue();
    }

    @Test
    @DisplayName("A7 福岡市：定足数は過半数。委員21人なら11人で、条項「要綱第5条第2項」を引ける")
    void moreThanHalfIsNeededInFukuoka() {
        var quorum = elsewhere("fukuoka").body(id("kyogikai")).quorum();

        assertThat(quorum.required(21)).isEqualTo(11);
        assertThat(quorum.article()).isEqualTo(Article.bylaw("要綱第5条第2項"));
    }

    @Test
    @DisplayName("A7・A8 本部町：定足数も議決もない懇談会は、何人でも成り立つ")
    void nobodyVotesInMotobu() {
        var body = elsewhere("motobu").body(id("kyogikai"));

        assertThat(body.quorum().required(10)).isZero();
        assertThat(body.decision().isByVote()).isFalse();
    }

    @Test
    @DisplayName("A6 鴻巣市・北本市：偶数月の第2木曜日14時")
    void evenMonthsOnASecondThursdayInKounosu() {
        var cadence = elsewhere("kounosu").body(id("unei")).cadence();

        assertThat(cadence.timesPerYear()).isEqualTo(6);
        assertThat(cadence.usual().weekday()).isEqualTo(new NthWeekday(2, DayOfWeek.THURSDAY));
        assertThat(cadence.usual().from()).isEqualTo(LocalTime.of(14, 0));
        assertThat(cadence.usual().months())
                .contains(Month.APRIL, Month.FEBRUARY)
                .hasSize(6);
    }

    @Test
    @DisplayName("A6 笠岡市・里庄町：年1回、隔月及び月1回程度")
    void onceAYearAndEverySecondMonthInKasaoka() {
        var council = elsewhere("kasaoka");

        assertThat(council.body(id("zentai")).cadence())
                .returns(1, Cadence::timesPerYear)
                .returns(false, Cadence::extraordinaryAllowed);
        assertThat(council.body(id("unei")).cadence())
                .returns(6, Cadence::timesPerYear)
                .returns(2, Cadence::intervalMonths)
                .returns(1, Cadence::toleranceMonths);
        assertThat(council.body(id("kurashi")).cadence())
                .returns(12, Cadence::timesPerYear)
                .returns(true, Cadence::approximate);
    }

    @Test
    @DisplayName("笠岡市・里庄町：2人の首長に書き、守山区では区長1人に書く")
    void twoMayorsInKasaoka() {
        assertThat(elsewhere("kasaoka"))
                .returns(List.of("笠岡市長", "里庄町長"), Council::mayors)
                .returns("笠岡市長及び里庄町長", Council::mayorsTogether);
        assertThat(elsewhere("moriyamaku").mayors()).containsExactly("名古屋市守山区長");
    }

    @Test
    @DisplayName("A6 守山区：総会は年1回以上。2回目からも定例の会議である")
    void atLeastOnceAYearInMoriyamaku() {
        assertThat(elsewhere("moriyamaku").body(id("sokai")).cadence())
                .returns("年1回以上", Cadence::words)
                .returns(1, Cadence::timesPerYear)
                .returns(true, Cadence::isAtLeast);
    }

    @Test
    @DisplayName("A6 福岡市：協議会は年2回から3回まで")
    void twoOrThreeTimesInFukuoka() {
        assertThat(elsewhere("fukuoka").body(id("kyogikai")).cadence())
                .returns("年2回から3回まで", Cadence::words)
                .returns(2, Cadence::timesPerYear)
                .returns(3, Cadence::mostPerYear);
    }

    @Test
    @DisplayName("A5 練馬区：委員は22名以内で、枠ごとの上限は定数ではない")
    void limitsOfSeatsInNerima() {
        var council = elsewhere("nerima");
        var body = council.body(id("zentai"));

        assertThat(body.seats())
                .extracting(Seat::words)
                .containsExactly("障害者等及び家族　8人以内", "サービス事業者　3人以内", "その他の委員　11人以内");
        assertThat(council.expectedNumber(body.id(), LocalDate.of(2026, 4, 1))).isEqualTo(22);
        assertThat(council.fixedNumber(body.id(), LocalDate.of(2026, 4, 1))).isZero();
    }

    @Test
    @DisplayName("A6 練馬区：全体会は年3回、事務局会議は毎月")
    void everyMonthInNerima() {
        var council = elsewhere("nerima");

        assertThat(council.body(id("zentai")).cadence().timesPerYear()).isEqualTo(3);
        assertThat(council.body(id("jimukyoku")).cadence().usual().months()).hasSize(12);
    }

    @Test
    @DisplayName("A6 福岡市：拠点部会は5月、9月、11月及び2月の年4回")
    void namedMonthsInFukuoka() {
        assertThat(elsewhere("fukuoka").body(id("kyoten")).cadence().usual().months())
                .containsExactly(Month.MAY, Month.SEPTEMBER, Month.NOVEMBER, Month.FEBRUARY);
    }

    @Test
    @DisplayName("A6 南牧村：定例会議は2箇月ごと、個別支援会議は随時")
    void onDemandInNanmoku() {
        var council = elsewhere("nanmoku");

        assertThat(council.body(id("teirei")).cadence().intervalMonths()).isEqualTo(2);
        assertThat(council.body(id("kobetsu")).cadence().isOnDemand()).isTrue();
    }

    @Test
    @DisplayName("B2 練馬区：第5期は2年（令和元年度から）、第6期は3年（令和3年度から）")
    void theTermGrewLongerInNerima() {
        var terms = elsewhere("nerima").terms();

        assertThat(terms.termOf(new FiscalYear(2020))).isEqualTo(5);
        assertThat(terms.lastYear(new FiscalYear(2020))).isEqualTo(new FiscalYear(2020));
        assertThat(terms.termOf(new FiscalYear(2023))).isEqualTo(6);
        assertThat(terms.lastYear(new FiscalYear(2021))).isEqualTo(new FiscalYear(2023));
        assertThat(terms.termOf(new FiscalYear(2024))).isEqualTo(7);
        assertThat(terms.termOf(new FiscalYear(2018))).isEqualTo(4);
    }

    @Test
    @DisplayName("A10 「前々月末日まで」：6月の会議なら4月30日、閉庁日でもそのまま")
    void theEndOfTheMonthBeforeThePrevious() {
        var council = elsewhere("kounosu");
        var papers = council.deadlines().papers();

        assertThat(council.dueBefore(LocalDate.of(2026, 6, 11), papers)).isEqualTo("2026-04-30");
        assertThat(council.dueBefore(LocalDate.of(2027, 4, 8), papers)).isEqualTo("2027-02-28"); // a Sunday
        assertThat(papers.wordsBefore()).isEqualTo("前々月末日");
        assertThat(council.deadlines().notice()).isEqualTo(Deadlines.USUAL.notice());
    }

    @Test
    @DisplayName("A10 「前月末日まで」：閉庁日に当たるときは前の開庁日とすることもできる")
    void theEndOfThePreviousMonthMayMove() {
        var council = elsewhere("kounosu");

        assertThat(council.dueBefore(
                        LocalDate.of(2027, 3, 11), council.deadlines().remind()))
                .isEqualTo("2027-02-26");
    }

    @Test
    @DisplayName("A10 「5開庁日前まで」：10月10日も閉庁日とする町では、その分だけ早い")
    void openDaysBefore() {
        var council = elsewhere("kumatori");

        assertThat(council.dueBefore(
                        LocalDate.of(2028, 10, 13), council.deadlines().notice()))
                .isEqualTo("2028-10-04");
    }

    @Test
    @DisplayName("A10 「2開庁日以内」と「30日以内（閉庁日でもそのまま）」")
    void daysAfter() {
        var council = elsewhere("kumatori");
        var friday = LocalDate.of(2026, 11, 20); // Monday the 23rd is 勤労感謝の日

        assertThat(council.dueAfter(friday, council.deadlines().outline())).isEqualTo("2026-11-25");
        assertThat(council.dueAfter(friday, council.deadlines().minutes())).isEqualTo("2026-12-20"); // a Sunday
    }
}
