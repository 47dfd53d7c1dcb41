package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;

/** How long members serve, counted in fiscal years from one year in which a term began (任期). */
public record Terms(int years, FiscalYear anchor, Article article) {

    /** The number of the term a year lies in; the term that began in the anchor year is 1, earlier ones are 0 and below. */
    public int termOf(FiscalYear year) {
        return Math.floorDiv(year.value() - anchor.value(), years) + 1;
    }

    /** The year in which the term of the given year began. */
    public FiscalYear firstYear(FiscalYear year) {
        return new FiscalYear(anchor.value() + (termOf(year) - 1) * years);
    }

    /** The year in which the term of the given year ends. */
    public FiscalYear lastYear(FiscalYear year) {
        return new FiscalYear(firstYear(year).value() + years - 1);
    }
}
