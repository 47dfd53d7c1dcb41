package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables in which the seeds tell of three cities, row by row beside what is loaded; 既定 marks what they do not tell. */
@DisplayName("A2〜A6 三市の資料の表と、読み込んだ要綱設定")
class SeedTablesTests {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kisarazu   | 全体会議               | 全体       | -              | 2      | -    | 臨時あり | 資料
            kisarazu   | 調整会議               | 調整・実務 | 全体会議       | 2      | -    | 臨時あり | 資料
            kisarazu   | 個別支援会議           | 個別       | 調整会議       | 随時   | -    | 臨時あり | 資料
            kisarazu   | 就労生活支援部会       | 専門部会   | 調整会議       | 4      | 程度 | 臨時あり | 資料
            kisarazu   | こども部会             | 専門部会   | 調整会議       | 4      | 程度 | 臨時あり | 資料
            kisarazu   | 権利擁護部会           | 専門部会   | 調整会議       | 4      | 程度 | 臨時あり | 資料
            kisarazu   | 居住支援部会           | 専門部会   | 調整会議       | 4      | 程度 | 臨時あり | 資料
            kisarazu   | 安心安全部会           | 専門部会   | 調整会議       | 4      | 程度 | 臨時あり | 資料
            kisarazu   | 啓発交流部会           | 専門部会   | 調整会議       | 4      | 程度 | 臨時あり | 資料
            hiratsuka  | 企画運営部会           | 専門部会   | 全体会         | 随時   | -    | 臨時あり | 既定
            hiratsuka  | 地域生活支援部会       | 専門部会   | 全体会         | 随時   | -    | 臨時あり | 既定
            hiratsuka  | 就労支援部会           | 専門部会   | 全体会         | 随時   | -    | 臨時あり | 既定
            hiratsuka  | こども部会             | 専門部会   | 全体会         | 随時   | -    | 臨時あり | 既定
            hiratsuka  | 計画相談分科会         | 分科会     | 企画運営部会   | 随時   | -    | 臨時あり | 既定
            hiratsuka  | 計画相談支援事業所連絡会 | 分科会   | 企画運営部会   | 随時   | -    | 臨時あり | 既定
            hiratsuka  | 身障分科会             | 分科会     | 地域生活支援部会 | 随時 | -    | 臨時あり | 既定
            hiratsuka  | 知的分科会             | 分科会     | 地域生活支援部会 | 随時 | -    | 臨時あり | 既定
            hiratsuka  | 精神分科会             | 分科会     | 地域生活支援部会 | 随時 | -    | 臨時あり | 既定
            hiratsuka  | 未就学児分科会         | 分科会     | こども部会     | 2      | -    | 臨時あり | 資料
            hiratsuka  | 学齢児分科会           | 分科会     | こども部会     | 5      | 程度 | 臨時あり | 資料
            hiratsuka  | 学齢時分科会           | 分科会     | こども部会     | 5      | 程度 | 臨時あり | 資料
            hiratsuka  | 医療的ケア児支援分科会 | 分科会     | こども部会     | 2      | -    | 臨時あり | 資料
            hiratsuka  | 移送サービス分科会     | 分科会     | こども部会     | 随時   | -    | 臨時あり | 資料
            hiratsuka  | コーディネーター連絡会 | 分科会     | こども部会     | 随時   | -    | 臨時あり | 既定
            hiratsuka  | ケース検討             | 個別       | 全体会         | 随時   | -    | 臨時あり | 既定
            kokubunji  | 地域自立支援協議会     | 全体       | -              | 3      | 程度 | 臨時あり | 既定
            kokubunji  | 相談支援専門員の定期的な情報交換の場 | 個別 | 地域自立支援協議会 | 随時 | - | 臨時あり | 既定
            """)
    @DisplayName("会議体の階層、上位の会議体、回数及び根拠は、表のとおりである")
    void aRowIsWhatWasLoaded(
            String city,
            String name,
            String tier,
            String parent,
            String times,
            String about,
            String outOfTurn,
            String ground) {
        var council = Charters.shipped(city);
        var body = council.called(name).orElseThrow();
        var above = body.parent();
        var cadence = body.cadence();

        assertThat(body.tier().label()).isEqualTo(tier);
        assertThat(above == null ? "-" : council.body(above).name()).isEqualTo(parent);
        assertThat(cadence.isOnDemand() ? "随時" : String.valueOf(cadence.timesPerYear()))
                .isEqualTo(times);
        assertThat(cadence.approximate() ? "程度" : "-").isEqualTo(about);
        assertThat(cadence.extraordinaryAllowed() ? "臨時あり" : "臨時なし").isEqualTo(outOfTurn);
        assertThat(cadence.article().kind() == Article.Kind.DEFAULT ? "既定" : "資料")
                .isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource({"kisarazu, 9", "hiratsuka, 16", "kokubunji, 2"})
    @DisplayName("表にない会議体は、全体会（平塚市）のほかにない")
    void nothingElseIsLoaded(String city, int bodies) {
        assertThat(Charters.shipped(city).bodies()).hasSize(bodies);
    }
}
