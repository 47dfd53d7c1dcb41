package jp.kyogikai.desk.councils;

import java.time.LocalDate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;

/**
 * The term of the members in a year, and what begins or ends with it (任期の表示).
 *
 * @param notice what is to be done because of it; empty where nothing is
 */
public record TermView(String words, String source, String notice) {

    public static TermView of(Council council, FiscalYear year) {
        var terms = council.terms();
        return new TermView(
                terms.words(year), terms.in(year).article().toString(), begins(council, year) + ends(council, year));
    }

    /** Without the notice where the day lies in another year, for which nothing is to be done today. */
    static TermView of(Council council, LocalDate day, LocalDate today) {
        var year = FiscalYear.of(day);
        var view = of(council, year);
        return year.equals(FiscalYear.of(today)) ? view : new TermView(view.words, view.source, "");
    }

    private static String begins(Council council, FiscalYear year) {
        return council.terms().beginIn(year) ? "この年度から新しい任期です。各会議体の最初の会議の次第には、長の選出を入れます。" : "";
    }

    private static String ends(Council council, FiscalYear year) {
        return council.terms().endIn(year)
                ? "任期は、この年度の末（%s）で終わります。次の任期の委嘱と、最初の会議の準備を進めてください。".formatted(Wareki.day(year.lastDay()))
                : "";
    }
}
