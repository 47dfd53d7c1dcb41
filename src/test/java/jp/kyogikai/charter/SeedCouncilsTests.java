package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Grounds.Item;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The councils of 平塚市 and 国分寺市 as their documents tell of them; what these do not tell is marked as not confirmed. */
@DisplayName("平塚市と国分寺市の要綱設定は、資料のとおりである")
class SeedCouncilsTests {

    private final Council hiratsuka = Charters.shipped("hiratsuka");
    private final Council kokubunji = Charters.shipped("kokubunji");

    @ParameterizedTest
    @ValueSource(strings = {"hiratsuka", "kokubunji", "kisarazu@2018-04-01"})
    @DisplayName("誤りも注意もない")
    void nothingIsWrong(String council) {
        assertThat(CharterFile.lint(council + ".yaml", Charters.shippedText(council)))
                .isEmpty();
    }

    @Test
    @DisplayName("平塚市は四つの部会（専門部会の設置数 4以上）")
    void hiratsukaHasFourSubcommittees() {
        assertThat(hiratsuka.bodiesOf(Tier.SUBCOMMITTEE))
                .extracting(Body::name)
                .containsExactly("企画運営部会", "地域生活支援部会", "就労支援部会", "こども部会");
        assertThat(hiratsuka.bodiesOf(Tier.COORDINATION)).isEmpty();
    }

    @Test
    @DisplayName("平塚市のこども部会の下に、四つの分科会とコーディネーター連絡会がある")
    void kodomoHasItsSections() {
        assertThat(below("kodomo")).containsExactly("未就学児分科会", "学齢児分科会", "医療的ケア児支援分科会", "移送サービス分科会", "コーディネーター連絡会");
        assertThat(below("kikaku")).startsWith("計画相談分科会");
        assertThat(hiratsuka.bodies()).extracting(Body::name).contains("身障分科会", "知的分科会", "精神分科会");
    }

    @ParameterizedTest
    @CsvSource({"mishugaku, 2, false", "gakurei, 5, true", "iryo, 2, false"})
    @DisplayName("未就学児分科会は年2回、学齢児分科会の代表者会は年5回程度、医療的ケア児支援分科会は年2回")
    void sectionsMeet(String body, int times, boolean approximate) {
        var cadence = hiratsuka.body(id(body)).cadence();

        assertThat(cadence.timesPerYear()).isEqualTo(times);
        assertThat(cadence.approximate()).isEqualTo(approximate);
        assertThat(cadence.spaced()).as("the plan names no distance").isFalse();
        assertThat(cadence.article().citation()).isEqualTo("平塚市の計画（200ページから225ページまで）");
    }

    @Test
    @DisplayName("移送サービス分科会は随時に開き、学齢児分科会の代表者会は臨時にも開ける。適宜の研修会は会議に数えない")
    void othersMeetOnDemand() {
        assertThat(hiratsuka.body(id("iso")).cadence().isOnDemand()).isTrue();
        assertThat(hiratsuka.body(id("gakurei")).titles()).isEqualTo(new MeetingTitles("学齢児分科会代表者会", "臨時学齢児分科会代表者会"));
        assertThat(hiratsuka.body(id("gakurei")).cadence().extraordinaryAllowed())
                .isTrue();
    }

    @Test
    @DisplayName("精神分科会と医療的ケア児支援分科会は、法令等による協議の場である")
    void statutoryForumsAreMarked() {
        assertThat(hiratsuka.bodies())
                .filteredOn(body -> body.constitution().statutory() != null)
                .extracting(Body::name)
                .containsExactly("精神分科会", "医療的ケア児支援分科会");
    }

    @Test
    @DisplayName("学齢時分科会と学齢児分科会は、同じ会議体である")
    void theTwoSpellingsAreOneBody() {
        assertThat(hiratsuka.called("学齢時分科会"))
                .isEqualTo(hiratsuka.called("学齢児分科会"))
                .isPresent();
    }

    @Test
    @DisplayName(
            "会議の記録と活動台帳から数える活動指標は、計画の書き方のとおり、専門部会の実施回数年39回以上、設置数4以上、人材育成年1件以上、連携強化年1回以上、検証年24回以上、事例検討年3回以上、参加機関18以上（二通り）")
    void theIndicatorsThatRecordsProve() {
        assertThat(hiratsuka.yearTotals())
                .extracting(YearTotal::counts, YearTotal::words)
                .containsExactly(
                        tuple(CountedThing.MEETINGS, "年39回以上"),
                        tuple(CountedThing.BODIES, "4以上"),
                        tuple(CountedThing.ACTIVITIES, "年1件以上"),
                        tuple(CountedThing.ACTIVITY_TIMES, "年1回以上"),
                        tuple(CountedThing.REVIEWS, "年24回以上"),
                        tuple(CountedThing.REVIEW_MEETINGS, "年3回以上"),
                        tuple(CountedThing.REVIEW_ORGANISATIONS, "18以上"),
                        tuple(CountedThing.ORGANISATIONS, "18以上"));
    }

    @Test
    @DisplayName("専門部会の実施回数は、四つの部会と全ての分科会で数え、連絡会では数えない。どこで数えるかは資料にないため、数え方の根拠を既定（未確認）とする")
    void whatTheThirtyNineCount() {
        var total = hiratsuka.yearTotals().get(0);

        assertThat(total.bodies())
                .containsExactlyInAnyOrderElementsOf(hiratsuka.bodies().stream()
                        .filter(body ->
                                body.name().endsWith("部会") || body.name().endsWith("分科会"))
                        .map(Body::id)
                        .toList());
        assertThat(total.article().citation()).isEqualTo("平塚市の計画（200ページから225ページまで）");
        assertThat(hiratsuka.yearTotals())
                .filteredOn(it -> it.counting().equals(Article.unconfirmed()))
                .extracting(YearTotal::name)
                .containsExactly(
                        "専門部会の実施回数",
                        "個別事例の支援内容の検証の実施回数",
                        "相談支援事業所の参画による事例検討実施回数",
                        "参加事業者・機関数",
                        "参加事業者・機関数（協議会の全体で数える場合）");
    }

    @Test
    @DisplayName("3委託相談支援事業所が中核であり、事務局は市直営の基幹相談支援センターである")
    void whoStandsAtTheCore() {
        assertThat(hiratsuka.office()).isEqualTo("平塚市障がい者基幹相談支援センター");
        assertThat(hiratsuka.body(id("zentai")).seats())
                .filteredOn(seat -> seat.kind() == SeatKind.ORGANISATION)
                .singleElement()
                .returns("委託相談支援事業所", Seat::name)
                .returns(3, Seat::count);
        assertThat(hiratsuka.fixedNumber(id("zentai"), LocalDate.of(2026, 4, 1)))
                .isEqualTo(3 + 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shinsho", "chiteki", "seishin", "renraku", "kikaku"})
    @DisplayName("どの会議体の下にあるかが資料にない会議体は、上位の会議体を既定（未確認）とする")
    void aParentThatNoDocumentTellsIsMarked(String body) {
        assertThat(hiratsuka.body(id(body)).grounds().isUnconfirmed(Item.PARENT))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keikaku", "mishugaku", "gakurei", "iryo", "iso", "coordinator"})
    @DisplayName("資料にある上位の会議体は、資料を根拠とする")
    void aParentThatADocumentTellsNamesIt(String body) {
        assertThat(hiratsuka.body(id(body)).grounds().of(Item.PARENT))
                .contains(Article.document("平塚市の計画（200ページから225ページまで）"));
    }

    @Test
    @DisplayName("医療的ケア児支援分科会は、保健、医療、障がい福祉、保育、教育等からなる協議の場である")
    void theFieldsOfTheForumAreWhole() {
        assertThat(hiratsuka.body(id("iryo")).purpose()).contains("保健、医療、障がい福祉、保育、教育等");
    }

    @Test
    @DisplayName("資料のケース検討会議は医療的ケア児等についてのものであり、全ての個別事例を扱う場の目的は既定（未確認）とする")
    void noDocumentTellsThePurposeOfEveryCase() {
        assertThat(hiratsuka.body(id("case")).grounds().isUnconfirmed(Item.PURPOSE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kisarazu", "kisarazu@2018-04-01", "hiratsuka", "kokubunji"})
    @DisplayName("上位の会議体、目的、長の呼び名、会議の名称及び定例の議題は、どれも根拠か既定（未確認）の印を持つ")
    void everythingThatIsToldNamesItsSource(String file) {
        var council = Charters.shipped(file);

        assertThat(council.bodies()).allSatisfy(body -> {
            assertThat(body.grounds().of(Item.PURPOSE)).isPresent();
            assertThat(body.grounds().of(Item.CHAIR)).isPresent();
            assertThat(body.grounds().of(Item.PARENT).isPresent()).isEqualTo(body.parent() != null);
            assertThat(body.grounds().of(Item.STATUTORY).isPresent())
                    .isEqualTo(body.constitution().statutory() != null);
            assertThat(body.grounds().of(Item.TITLES).isPresent())
                    .isEqualTo(!body.titles().regular().equals(body.name()));
            assertThat(body.grounds().of(Item.STANDING_ITEMS).isPresent())
                    .isEqualTo(!body.standingItems().isEmpty());
        });
    }

    @Test
    @DisplayName("国分寺市は、相談支援専門員の情報交換の場を個別の階層とし、調整会議を置かない")
    void kokubunjiHasTwoBodies() {
        assertThat(kokubunji.bodiesOf(Tier.CASE)).extracting(Body::name).containsExactly("相談支援専門員の情報交換の場");
        assertThat(kokubunji.bodiesOf(Tier.PLENARY)).extracting(Body::name).containsExactly("地域自立支援協議会");
        assertThat(kokubunji.bodies()).hasSize(2);
    }

    @Test
    @DisplayName("資料にない決まりは既定（未確認）とし、条項を作らない")
    void nothingIsInvented() {
        assertThat(Stream.of(hiratsuka, kokubunji).flatMap(council -> council.bodies().stream()))
                .allSatisfy(body -> assertThat(body.quorum().article()).isEqualTo(Article.unconfirmed()))
                .filteredOn(body -> !body.cadence().article().equals(Article.unconfirmed()))
                .extracting(Body::name)
                .containsExactly("未就学児分科会", "学齢児分科会", "医療的ケア児支援分科会", "移送サービス分科会");
    }

    @Test
    @DisplayName("上程先と差し戻し先は、平塚市と国分寺市のどの資料にもないため、既定（未確認）とする")
    void noDocumentTellsTheRoutes() {
        assertThat(Stream.of(hiratsuka, kokubunji)
                        .flatMap(council -> council.bodies().stream())
                        .map(Body::routes)
                        .flatMap(routes -> Stream.of(routes.submits(), routes.returns()))
                        .filter(route -> !route.to().isEmpty()))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.article()).isEqualTo(Article.unconfirmed()));
    }

    private List<String> below(String parent) {
        return hiratsuka.bodies().stream()
                .filter(body -> id(parent).equals(body.parent()))
                .map(Body::name)
                .toList();
    }
}
