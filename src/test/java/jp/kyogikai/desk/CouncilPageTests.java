package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.OrganisationChart;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.OfficeFolder;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@DisplayName("協議会の画面")
class CouncilPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Councils councils;

    @Autowired
    private ShiftedClock clock;

    @Test
    @DisplayName("A5 組織図は、会議体ごとに決まりへのリンクを持つ図であり、決まりには根拠を添える")
    void theChartLeadsToTheRules() {
        var page = Visitor.loggedIn(port, "jimukyoku").get("/councils/kisarazu").body();

        assertThat(page)
                .contains("<svg ", "<a href=\"#body-kodomo\" aria-label=\"こども部会　専門部会　年4回程度\">")
                .contains("id=\"body-kodomo\"", "上位の会議体　調整会議", "関係機関等　33", "各専門部会長")
                .contains("過半数（現員）", "既定（未確認）", "木更津市地域自立支援協議会 組織のイメージ図（令和3年5月）");
        assertThat(words(page))
                .contains("会議の名称 総会 木更津市地域自立支援協議会 組織のイメージ図（令和3年5月）")
                .contains("定例の議題 前回会議録の確認 既定（未確認）", "持越し 2回まで 既定（未確認）", "書面開催 認める（開催回数に数えない）");
    }

    @Test
    @DisplayName("A5 資料にない上位の会議体は、画面でも組織図の文書でも、未確認と分かる")
    void aGuessIsNoFact() {
        var visitor = Visitor.loggedIn(port, "admin");

        assertThat(visitor.get("/councils/hiratsuka").body())
                .contains("<path class=\"unconfirmed\"", "点線は、既定（未確認）の上下の関係です。")
                .contains("上位の会議体　地域生活支援部会（根拠　既定（未確認））")
                .contains("上位の会議体　企画運営部会（根拠　平塚市の計画（200ページから225ページまで））");
        assertThat(visitor.get("/papers/councils/hiratsuka/chart.txt").body())
                .contains("地域生活支援部会（未確認）")
                .doesNotContain("こども部会（未確認）");
    }

    @Test
    @DisplayName("A5 資料にない開催の定め、長の名称及び任期は、組織図の文書で未確認と分かり、資料にあるものには印がない")
    void aPaperTellsNoGuessAsAFact() {
        var visitor = Visitor.loggedIn(port, "admin");

        assertThat(visitor.get("/papers/councils/kokubunji/chart.txt").body())
                .contains("年3回程度※", "年3回程度（未確認）", "会長（未確認）", "まで（未確認）");
        assertThat(visitor.get("/papers/councils/kisarazu/chart.txt").body())
                .contains("会長（未確認）", "年4回程度")
                .doesNotContain("年4回程度※", "年4回程度（未確認）", "まで（未確認）", "調整会議（未確認）");
    }

    @Test
    @DisplayName("A5 期限、閉庁日、匿名化の確認、合計の定めなど、協議会全体の決まりも、根拠とともに読める")
    void whatHoldsForAllBodies() {
        var visitor = Visitor.loggedIn(port, "admin");

        assertThat(words(visitor.get("/councils/kisarazu").body()))
                .contains("招集の通知 会議の7日前まで 既定（未確認）", "会議資料の送付 招集の通知に同封する 既定（未確認）")
                .contains("会議録の確定 会議から45日以内 既定（未確認）", "期限が近いことの表示 期限の3開庁日前から")
                .contains("閉庁日 土曜日、日曜日、祝日、年末年始（12月29日から1月3日まで） 既定（未確認）")
                .contains("匿名化の確認 事務局（文案を作成した者を除く） 既定（未確認）", "活動の種類 フォーラム・講演会、研修会");
        assertThat(words(visitor.get("/councils/hiratsuka").body()))
                .containsPattern("専門部会の実施回数 年39回以上。会議（企画運営部会、[^）]*）を数える（数え方の根拠：既定（未確認）） 平塚市の計画");
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("[ \\n]+", " ");
    }

    @Test
    @DisplayName("A4 地域生活支援拠点等の機能は、定めのある協議会の画面だけに、根拠とともに示す")
    void whatTheHubDoes() {
        var visitor = Visitor.loggedIn(port, "admin");

        assertThat(visitor.get("/councils/kokubunji").body())
                .contains("地域生活支援拠点等の機能", "緊急時の受け入れ・対応", "体験型短期入所の実施")
                .contains("根拠　今後の国分寺市地域生活支援拠点等の整備イメージ");
        assertThat(visitor.get("/councils/kisarazu").body()).doesNotContain("拠点等の機能");
    }

    @Test
    @DisplayName("A13 版の一覧から、以前の版の組織図と、なくなった会議体の決まりを読める")
    void formerVersionsAreRead() {
        var visitor = Visitor.loggedIn(port, "jimukyoku");

        assertThat(visitor.get("/councils/kisarazu").body())
                .contains("令和3年4月1日施行", "平成30年4月1日施行", "以前の版")
                .doesNotContain("広報部会");
        assertThat(visitor.get("/councils/kisarazu?on=2018-04-01").body()).contains("広報部会", "5月・2月");
    }

    @Test
    @DisplayName("A13 以前の版はその最後の日、施行中の版は今日の姿で示し、過ぎた年度の任期について何かを求めない")
    void everyVersionIsShownAsOfADayOfItsOwn() {
        var visitor = Visitor.loggedIn(port, "admin");

        assertThat(visitor.get("/councils/kisarazu").body())
                .contains("href=\"/councils/kisarazu\" aria-current=\"true\"", "?on=2021-03-31\"");
        assertThat(visitor.get("/councils/kisarazu?on=2021-03-31").body())
                .contains("広報部会", "令和2年度まで")
                .doesNotContain("任期は、この年度の末");
        assertThat(visitor.get("/councils/hiratsuka").body()).contains("href=\"/councils/hiratsuka\" aria-current");
    }

    @Test
    @DisplayName("A13 以前の版又は施行前の版の画面から作る組織図の文書は、その版の組織図である")
    void thePaperIsOfTheVersionShown() {
        var visitor = Visitor.loggedIn(port, "admin");
        var changing = "/councils/" + OfficeFolder.CHANGING;

        assertThat(visitor.get("/councils/kisarazu?on=2021-03-31").body())
                .contains("href=\"/papers/councils/kisarazu/chart.pdf?on=2021-03-31\"");
        assertThat(visitor.get("/papers/councils/kisarazu/chart.txt?on=2021-03-31")
                        .body())
                .contains("広報部会", "令和3年3月31日現在");
        assertThat(visitor.get("/papers" + changing + "/chart.txt").body()).contains("運営会議", "現在");
        assertThat(visitor.get("/papers" + changing + "/chart.txt?on=" + OfficeFolder.CHANGE)
                        .body())
                .contains(Wareki.day(OfficeFolder.CHANGE) + "施行")
                .doesNotContain("運営会議");
    }

    @Test
    @DisplayName("A13 施行前の版も、前もって読める")
    void versionsToComeAreRead() {
        var visitor = Visitor.loggedIn(port, "admin");
        var council = "/councils/" + OfficeFolder.CHANGING;

        assertThat(visitor.get(council).body()).contains("運営会議", "施行前");
        assertThat(visitor.get(council + "?on=" + OfficeFolder.CHANGE).body())
                .contains("3分の1以上（現員）")
                .doesNotContain("body-unei");
    }

    @Test
    @DisplayName("役職のない者は、協議会の画面も組織図の文書も開けない")
    void othersAreRefused() {
        var visitor = Visitor.loggedIn(port, "tantosha");

        assertThat(visitor.get("/councils/kisarazu").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/papers/councils/kisarazu/chart.pdf").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kisarazu", "hiratsuka", "kokubunji"})
    @DisplayName("A5 組織図のPDFは、どの協議会でも、図を1枚に収める")
    void theChartIsAPaper(String council) throws IOException {
        var pdf = Visitor.loggedIn(port, "admin")
                .getBytes("/papers/councils/" + council + "/chart.pdf")
                .body();

        try (var paper = Loader.loadPDF(pdf)) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            var chart = OrganisationChart.of(councils.council(new CouncilId(council)), clock.today());

            assertThat(first.getText(paper))
                    .contains(chart.places().stream()
                            .map(place -> place.body().name())
                            .toList());
        }
    }
}
