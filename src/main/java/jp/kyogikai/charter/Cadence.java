package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/**
 * How often a body meets in a fiscal year (開催頻度).
 *
 * @param timesPerYear regular meetings a year; 0 where the body meets on demand only (随時)
 * @param intervalMonths months between two regular meetings, spread evenly where the charter names none; 0 on demand
 * @param toleranceMonths by how many months that distance may be longer or shorter (概ね)
 * @param spaced whether the charter itself names that distance (間隔の定め)
 * @param approximate whether the charter says 「程度」
 * @param extraordinaryAllowed whether the body may also meet out of turn
 * @param countsInquorate whether a meeting counts that could decide nothing (懇談会・流会)
 * @param usual in which months, on which weekday and at what hours it usually meets
 */
public record Cadence(
        int timesPerYear,
        int intervalMonths,
        int toleranceMonths,
        boolean spaced,
        boolean approximate,
        boolean extraordinaryAllowed,
        boolean countsInquorate,
        UsualDay usual,
        Article article) {

    static Cadence onDemand(Article article) {
        return new Cadence(0, 0, 0, false, false, true, false, UsualDay.UNKNOWN, article);
    }

    /** Whether the body has no regular meetings and meets when there is need (随時). */
    public boolean isOnDemand() {
        return timesPerYear == 0;
    }

    /** How many months lie between two regular meetings at least; 0 where the charter names no distance (最も短い間隔). */
    public int shortestMonths() {
        return spaced ? Math.max(0, intervalMonths - toleranceMonths) : 0;
    }

    /** Whether the charter names neither months nor a weekday nor a distance, so that the office chooses the days. */
    public boolean leavesDaysOpen() {
        return usual.months().isEmpty() && usual.weekday() == null && !spaced;
    }

    /** Such as 年4回程度 or 随時. */
    public String words() {
        return isOnDemand() ? "随時" : "年%d回%s".formatted(timesPerYear, approximate ? "程度" : "");
    }

    /** Whether so many meetings at such a distance find room between April and March. */
    static boolean fitsYear(int timesPerYear, int intervalMonths) {
        return (timesPerYear - 1) * intervalMonths < 12;
    }

    static int evenInterval(int timesPerYear) {
        return Math.max(1, 12 / timesPerYear);
    }
}
