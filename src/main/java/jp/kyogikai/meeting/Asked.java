package jp.kyogikai.meeting;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;

/**
 * How many regular meetings a year asks of a body: the number of its charter, and of a body that can meet for a part of
 * the year only, its share of it (求められる回数).
 */
public record Asked(Cadence cadence, FiscalYear year, Lifetime lifetime) {

    /**
     * Where the charter names the months, those in which the body can meet; else at least one of any; 0 on demand, and of
     * a body that is gone.
     */
    public int meetings() {
        if (!cadence.usual().months().isEmpty()) {
            return months().size();
        }
        return cadence.isOnDemand() ? 0 : share(cadence.timesPerYear());
    }

    /** Whether so many are more than the charter means, though it may let them be held; never where it says 以上. */
    boolean isExceededBy(int meetings) {
        var most = cadence.isRange() ? Math.max(meetings(), share(cadence.mostPerYear())) : meetings();
        return !cadence.isAtLeast() && meetings > most;
    }

    private int share(int times) {
        return lifetime.isSome()
                ? (int) Math.max(
                        1,
                        Math.round((double) times
                                * lifetime.days()
                                / Lifetime.of(year).days()))
                : 0;
    }

    /** The months that the charter names and in which the body can meet, in their order; none where it names none. */
    List<YearMonth> months() {
        return cadence.usual().months().stream()
                .map(this::in)
                .filter(this::isWithin)
                .toList();
    }

    private YearMonth in(Month month) {
        var year = this.year.firstDay().getYear()
                + (month.getValue() < this.year.firstDay().getMonthValue() ? 1 : 0);
        return YearMonth.of(year, month);
    }

    private boolean isWithin(YearMonth month) {
        return !month.atDay(1).isAfter(lifetime.to()) && !month.atEndOfMonth().isBefore(lifetime.from());
    }

    /** Such as 年4回程度, 随時, or 年4回程度のうち2回（令和8年10月1日から）. */
    public String words() {
        return isShare() ? "%s（%s）".formatted(number(), days()) : number();
    }

    /** The same with the rule that says so, such as 年4回程度のうち2回（令和8年10月1日から、根拠：要綱第5条）. */
    String wordsWithSource() {
        return "%s（%s根拠：%s）".formatted(number(), isShare() ? days() + "、" : "", cadence.article());
    }

    private String number() {
        return isShare() ? "%sのうち%d回".formatted(cadence.words(), meetings()) : cadence.words();
    }

    private boolean isShare() {
        return meetings() != cadence.timesPerYear();
    }

    private String days() {
        if (!lifetime.isSome()) {
            return "この年度にはない会議体";
        }
        var from = lifetime.from().equals(year.firstDay()) ? "" : Wareki.day(lifetime.from()) + "から";
        var to = lifetime.to().equals(year.lastDay()) ? "" : Wareki.day(lifetime.to()) + "まで";
        return from + to;
    }
}
