package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;

/** How long members serve; the length may change where one term ends and the next begins (任期). */
public record Terms(List<Term> list) {

    /** Raises IllegalArgumentException where there is no rule at all. */
    public Terms {
        list = List.copyOf(list);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("Terms must say how long members serve");
        }
    }

    Terms(int years, FiscalYear anchor, Article article) {
        this(List.of(new Term(years, anchor, 1, article)));
    }

    /** The number of the term a year lies in, as the charter counts; terms before the first one told go on backwards. */
    public int termOf(FiscalYear year) {
        return in(year).numberOf(year);
    }

    /** The year in which the term of the given year began. */
    public FiscalYear firstYear(FiscalYear year) {
        return in(year).firstYear(year);
    }

    /** The year in which the term of the given year ends. */
    public FiscalYear lastYear(FiscalYear year) {
        return new FiscalYear(firstYear(year).value() + in(year).years() - 1);
    }

    /** The rule by which members serve in a year. */
    public Term in(FiscalYear year) {
        return list.stream()
                .filter(term -> term.from().compareTo(year) <= 0)
                .reduce((earlier, later) -> later)
                .orElse(list.get(0));
    }
}
