package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;

/**
 * How many fiscal years members serve, counted from one year in which a term began (任期の定め).
 *
 * @param number the number of the term that began in that year, such as 5 for 第5期
 * @param numbered whether the charter says so; where it does not, the number is ours and stands on no paper
 */
public record Term(int years, FiscalYear from, int number, boolean numbered, Article article) {

    int numberOf(FiscalYear year) {
        return number + Math.floorDiv(year.value() - from.value(), years);
    }

    FiscalYear firstYear(FiscalYear year) {
        return new FiscalYear(from.value() + (numberOf(year) - number) * years);
    }

    /** Whether a term begins in that year, so that another rule may begin with it. */
    boolean beginsIn(FiscalYear year) {
        return firstYear(year).equals(year);
    }
}
