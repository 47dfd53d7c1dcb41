package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTests {

    @ParameterizedTest
    @CsvSource({"2018, 0, 2018", "2020, 0, 2018", "2021, 1, 2021", "2023, 1, 2021", "2024, 2, 2024", "2026, 2, 2024"})
    @DisplayName("任期3年は起点の年度から3年度ごとに区切る")
    void threeYearTermsAreCountedFromTheAnchor(int year, int term, int firstYear) {
        var terms = new Terms(3, new FiscalYear(2021), Article.unconfirmed());

        assertThat(terms.termOf(new FiscalYear(year))).isEqualTo(term);
        assertThat(terms.firstYear(new FiscalYear(year))).isEqualTo(new FiscalYear(firstYear));
    }

    @ParameterizedTest
    @CsvSource({"1, 2024, 2024", "2, 2023, 2024", "3, 2024, 2026"})
    @DisplayName("B2 任期は、1年でも2年でも3年でも、起点の年度から数える")
    void aTermIsOneToThreeYears(int years, int first, int last) {
        var terms = new Terms(years, new FiscalYear(2021), Article.unconfirmed());

        assertThat(terms.firstYear(new FiscalYear(2024))).isEqualTo(new FiscalYear(first));
        assertThat(terms.lastYear(new FiscalYear(2024))).isEqualTo(new FiscalYear(last));
    }

    @Test
    @DisplayName("B2 任期の始まる年度と終わる年度が分かり、期の番号は要綱設定に書いた場合に限り示す")
    void aTermIsToldWithItsNumberWhereTheCharterHasOne() {
        var nerima = Charters.elsewhere("nerima").terms();

        assertThat(nerima.words(new FiscalYear(2022))).isEqualTo("第6期（令和3年度から令和5年度まで）");
        assertThat(nerima.beginIn(new FiscalYear(2024))).isTrue();
        assertThat(nerima.endIn(new FiscalYear(2025))).isFalse();
        assertThat(nerima.endIn(new FiscalYear(2026))).isTrue();
        assertThat(Charters.kisarazu().terms().words(new FiscalYear(2026))).isEqualTo("令和6年度から令和8年度まで");
    }

    @ParameterizedTest
    @CsvSource({"平成31年度, 2019", "令和元年度, 2019", "令和1年度, 2019", "令和１年度, 2019", "平成元年度, 1989", "平成1年度, 1989"})
    @DisplayName("B2 元号の改まった年度は、どちらの元号でも、元年とも1年とも書ける")
    void theYearOfANewEraIsReadEitherWay(String written, int year) {
        var terms = Charters.written(Charters.SMALL.replace("令和2年度", written)).terms();

        assertThat(terms.list()).extracting(Term::from).containsExactly(new FiscalYear(year));
    }
}
