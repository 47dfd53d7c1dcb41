package jp.kyogikai.meeting;

import jp.kyogikai.charter.Cadence;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;

/**
 * How many regular meetings a year asks of a body: the number of its charter, and of a body that can meet for a part of
 * the year only, its share of it (求められる回数).
 */
public record Asked(Cadence cadence, FiscalYear year, Lifetime lifetime) {

    /** At least one of any; 0 on demand. */
    public int meetings() {
        var times = cadence.timesPerYear();
        return times == 0
                ? 0
                : (int) Math.max(
                        1,
                        Math.round((double) times
                                * lifetime.days()
                                / Lifetime.of(year).days()));
    }

    /** Such as 年4回程度, 随時, or 年4回程度のうち2回（令和8年10月1日から）. */
    public String words() {
        return meetings() == cadence.timesPerYear()
                ? cadence.words()
                : "%sのうち%d回（%s）".formatted(cadence.words(), meetings(), days());
    }

    private String days() {
        var from = lifetime.from().equals(year.firstDay()) ? "" : Wareki.day(lifetime.from()) + "から";
        var to = lifetime.to().equals(year.lastDay()) ? "" : Wareki.day(lifetime.to()) + "まで";
        return from + to;
    }
}
