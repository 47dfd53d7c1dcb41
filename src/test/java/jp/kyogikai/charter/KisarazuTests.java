package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KisarazuTests {

    private static final Article SEED = Article.document("木更津市地域自立支援協議会 組織のイメージ図（令和3年5月）");

    private final Council kisarazu = Charters.kisarazu();

    @Test
    @DisplayName("木更津市の設定に誤りも注意もない")
    void shippedCharterIsWithoutFault() {
        var text = Charters.kisarazuText();

        var faults = CharterFile.lint("kisarazu.yaml", text);

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("三層の会議体と六つの専門部会がある")
    void threeTiersAndSixSubcommittees() {
        var subcommittees = kisarazu.bodiesOf(Tier.SUBCOMMITTEE);

        assertThat(subcommittees)
                .extracting(Body::name)
                .containsExactly("就労生活支援部会", "こども部会", "権利擁護部会", "居住支援部会", "安心安全部会", "啓発交流部会");
        assertThat(kisarazu.bodiesOf(Tier.PLENARY)).extracting(Body::name).containsExactly("全体会議");
        assertThat(kisarazu.bodiesOf(Tier.COORDINATION)).extracting(Body::name).containsExactly("調整会議");
        assertThat(kisarazu.bodiesOf(Tier.CASE)).extracting(Body::name).containsExactly("個別支援会議");
    }

    @Test
    @DisplayName("事務局は木更津市福祉部障がい福祉課")
    void secretariatIsTheWelfareSection() {
        var office = kisarazu.office();

        assertThat(office).isEqualTo("木更津市福祉部障がい福祉課");
    }

    @Test
    @DisplayName("任期3年（令和3年度から）であり、令和8年度は令和6年度から令和8年度までの任期にある")
    void year2026IsInTheTermFrom2024() {
        var terms = kisarazu.terms();

        assertThat(terms).isEqualTo(new Terms(3, new FiscalYear(2021), SEED));
        assertThat(terms.firstYear(new FiscalYear(2026))).isEqualTo(new FiscalYear(2024));
        assertThat(terms.lastYear(new FiscalYear(2026))).isEqualTo(new FiscalYear(2026));
    }

    @Test
    @DisplayName("全体会議の会議は総会・臨時総会という")
    void plenaryMeetingsAreCalledGeneralAssemblies() {
        var titles = kisarazu.body(id("zentai")).titles();

        assertThat(titles).isEqualTo(new MeetingTitles("総会", "臨時総会"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zentai", "chosei"})
    @DisplayName("全体会議と調整会議は年2回、必要が生じた場合は随時")
    void plenaryAndCoordinationMeetTwiceAYear(String body) {
        var cadence = kisarazu.body(id(body)).cadence();

        assertThat(cadence).isEqualTo(new Cadence(2, 2, 6, 0, false, false, true, false, UsualDay.UNKNOWN, SEED));
    }

    @Test
    @DisplayName("専門部会は原則年4回程度、概ね3か月間隔")
    void subcommitteesMeetAboutFourTimesAYear() {
        var cadences = kisarazu.bodiesOf(Tier.SUBCOMMITTEE).stream().map(Body::cadence);

        assertThat(cadences)
                .hasSize(6)
                .containsOnly(new Cadence(4, Cadence.UNLIMITED, 3, 1, true, true, true, false, UsualDay.UNKNOWN, SEED));
    }

    @Test
    @DisplayName("個別支援会議は随時に開き、委員の枠を設けない")
    void caseMeetingsAreOnDemandAndWithoutSeats() {
        var body = kisarazu.body(id("kobetsu"));

        assertThat(body.cadence().isOnDemand()).isTrue();
        assertThat(body.seats()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zentai, 33", "chosei, 11"})
    @DisplayName("全体会議は33機関、調整会議は5機関と各専門部会長6人")
    void seatsAreCounted(String body, int seats) {
        var number = kisarazu.fixedNumber(id(body), LocalDate.of(2026, 4, 1));

        assertThat(number).isEqualTo(seats);
    }

    @Test
    @DisplayName("資料にない定足数は既定（未確認）とし、文書に根拠を印字しない")
    void unknownQuorumIsMarkedAndNeverPrinted() {
        var quorum = kisarazu.body(id("zentai")).quorum();

        assertThat(quorum)
                .isEqualTo(
                        new Quorum(QuorumRule.MAJORITY, QuorumBase.CURRENT, false, true, true, Article.unconfirmed()));
        assertThat(quorum.article().onPaper()).isEmpty();
    }

    @Test
    @DisplayName("調整会議は精査して全体会議へ上程し、又は元の会議体へ差し戻す")
    void coordinationSubmitsUpAndReturnsDown() {
        var body = kisarazu.body(id("chosei"));

        assertThat(body.outcomes())
                .containsExactly(
                        Outcome.SUBMIT,
                        Outcome.RESOLVE,
                        Outcome.CONTINUE,
                        Outcome.REFER,
                        Outcome.MERGE,
                        Outcome.WIDEN,
                        Outcome.RETURN,
                        Outcome.WITHDRAW,
                        Outcome.SHELVE);
        assertThat(body.submitsTo()).containsExactly(id("zentai"));
        assertThat(body.returnsTo()).hasSize(7).contains(id("kobetsu"), id("kodomo"));
    }

    @Test
    @DisplayName("調整会議は、必要に応じて六つの専門部会へ調査・検討を依頼する")
    void coordinationAsksSubcommittees() {
        var route = kisarazu.body(id("chosei")).routes().refers();

        assertThat(route.to())
                .containsExactly(id("shuro"), id("kodomo"), id("kenri"), id("kyoju"), id("anshin"), id("keihatsu"));
        assertThat(route.article()).isEqualTo(SEED);
    }

    @Test
    @DisplayName("差し戻し先と、運営状況の報告は資料にないため、既定（未確認）と記す")
    void whatTheSeedDoesNotTellIsMarked() {
        var chosei = kisarazu.body(id("chosei"));

        assertThat(chosei.routes().submits().article()).isEqualTo(SEED);
        assertThat(chosei.routes().returns().article()).isEqualTo(Article.unconfirmed());
        assertThat(kisarazu.bodies())
                .filteredOn(body -> body.caseStatus().reported())
                .hasSize(2)
                .allSatisfy(body -> assertThat(body.caseStatus().article()).isEqualTo(Article.unconfirmed()));
    }

    @Test
    @DisplayName("専門部会は、報告書案の採択、継続又は差し戻しを決める")
    void subcommitteesDecideTheirReports() {
        var outcomes = kisarazu.bodiesOf(Tier.SUBCOMMITTEE).stream().map(Body::outcomes);

        assertThat(outcomes).hasSize(6).containsOnly(List.of(Outcome.ADOPT, Outcome.CONTINUE, Outcome.RETURN));
    }

    @Test
    @DisplayName("全体会議は採択・会長一任・継続・広域への送付・再付託・見送りを決める")
    void plenaryAdoptsOrNot() {
        var outcomes = kisarazu.body(id("zentai")).outcomes();

        assertThat(outcomes)
                .containsExactly(
                        Outcome.ADOPT,
                        Outcome.ENTRUST,
                        Outcome.CONTINUE,
                        Outcome.WIDEN,
                        Outcome.REFER_BACK,
                        Outcome.SHELVE);
    }

    @Test
    @DisplayName("会議運営を始められるのは個別支援会議を除く八つの会議体")
    void caseBodyIsNoMeetingBody() {
        var bodies = kisarazu.meetingBodies();

        assertThat(bodies).hasSize(8).extracting(Body::tier).doesNotContain(Tier.CASE);
    }
}
