package jp.kyogikai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A11 文書の表記")
class WordingTests {

    private static final Wording OURS =
            new Wording(Map.of("障害", "障がい", "子供", "こども"), List.of("障害者総合支援法", "身体障害者手帳"), "，");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            障害のある子供          | 障がいのあるこども
            障害者総合支援法        | 障害者総合支援法
            障害者は障害者総合支援法 | 障がい者は障害者総合支援法
            身体障害者手帳と身体障害 | 身体障害者手帳と身体障がい
            住まい、暮らし，その他  | 住まい，暮らし，その他
            既に障がいと書いた文    | 既に障がいと書いた文
            """)
    @DisplayName("定めた語を書き換え、固有名称は一部でも書き換えない。読点は1つにそろえる")
    void wordsAreWrittenAsTheCouncilDoes(String typed, String written) {
        assertThat(OURS.writing().apply(typed)).isEqualTo(written);
    }

    @Test
    @DisplayName("2度書き換えても、1度と変わらない")
    void writingTwiceIsWritingOnce() {
        var once = OURS.writing().apply("障害、障がい、障害者総合支援法、子供会");

        assertThat(OURS.writing().apply(once)).isEqualTo(once);
    }

    @Test
    @DisplayName("同じ所から始まる語は、長い方をとる")
    void theLongerWordCounts() {
        var wording = new Wording(Map.of("障害", "障がい", "障害物", "支障物"), List.of("障害物競走"), null);

        assertThat(wording.writing().apply("障害、障害物、障害物競走")).isEqualTo("障がい、支障物、障害物競走");
    }

    @Test
    @DisplayName("定めのない協議会の文書は、入力のとおりとする")
    void withoutARuleNothingChanges() {
        assertThat(Wording.AS_TYPED.keeping(List.of("団体")).writing().apply("障害，子供、$1\\"))
                .isEqualTo("障害，子供、$1\\");
    }

    @Test
    @DisplayName("数の桁を区切る「，」は、読点ではない")
    void digitsAreNoSentence() {
        var wording = new Wording(Map.of(), List.of(), "、");

        assertThat(wording.writing().apply("２，５００円，1，200人，第3，4回")).isEqualTo("２，５００円、1，200人、第3、4回");
    }

    @Test
    @DisplayName("所属の欄が「障害者」だけでも、文中の「障害者」は書き換える")
    void aWordAloneIsNoName() {
        assertThat(OURS.keeping(List.of("障害者", "障害当事者")).writing().apply("障害者の声"))
                .isEqualTo("障がい者の声");
    }

    @Test
    @DisplayName("文書に出る人や団体の名称も書き換えない。空の名称は何も止めない")
    void namesOnThePaperAreKept() {
        var wording = OURS.keeping(List.of("見本市障害者団体連絡会", ""));

        assertThat(wording.writing().apply("見本市障害者団体連絡会が、障害者の声を集めた。")).isEqualTo("見本市障害者団体連絡会が，障がい者の声を集めた。");
    }
}
