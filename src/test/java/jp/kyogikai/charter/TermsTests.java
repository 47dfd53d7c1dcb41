package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
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
}
