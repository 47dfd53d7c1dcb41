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
        this(List.of(new Term(years, anchor, 1, false, article)));
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

    /** Whether a term begins in that year, so that chairs are elected anew. */
    public boolean beginIn(FiscalYear year) {
        return firstYear(year).equals(year);
    }

    /** Whether the term of a year ends with it. */
    public boolean endIn(FiscalYear year) {
        return lastYear(year).equals(year);
    }

    /** The term of a year, such as 第6期（令和3年度から令和5年度まで）; without its number where the charter tells none. */
    public String words(FiscalYear year) {
        var span = "%sから%sまで".formatted(firstYear(year), lastYear(year));
        return in(year).numbered() ? "第%d期（%s）".formatted(termOf(year), span) : span;
    }

    /** The rule by which members serve in a year. */
    public Term in(FiscalYear year) {
        return list.stream()
                .filter(term -> term.from().compareTo(year) <= 0)
                .reduce((earlier, later) -> later)
                .orElse(list.get(0));
    }
}
