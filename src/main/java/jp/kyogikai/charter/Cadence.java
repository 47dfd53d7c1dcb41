package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/**
 * How often a body meets in a fiscal year (開催頻度).
 *
 * @param timesPerYear regular meetings that a year asks for; 0 where the body meets on demand only (随時)
 * @param mostPerYear regular meetings beyond which a year has none; {@link #UNLIMITED} on demand, with 「程度」 or 「以上」
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
        int mostPerYear,
        int intervalMonths,
        int toleranceMonths,
        boolean spaced,
        boolean approximate,
        boolean extraordinaryAllowed,
        boolean countsInquorate,
        UsualDay usual,
        Article article) {

    static final int UNLIMITED = Integer.MAX_VALUE;

    static Cadence onDemand(Article article) {
        return new Cadence(0, UNLIMITED, 0, 0, false, false, true, false, UsualDay.UNKNOWN, article);
    }

    /** Whether the body has no regular meetings and meets when there is need (随時). */
    public boolean isOnDemand() {
        return timesPerYear == 0;
    }

    /** Whether the charter says only how many meetings there are at least (以上). */
    public boolean isAtLeast() {
        return !isOnDemand() && !approximate && mostPerYear == UNLIMITED;
    }

    /** Whether the charter says from how many to how many meetings there are, such as 年2回から3回まで. */
    public boolean isRange() {
        return mostPerYear > timesPerYear && mostPerYear != UNLIMITED;
    }

    /** Whether regular meetings so many months apart keep the distance; nearer is no fault where there may be more. */
    public boolean keepsDistance(long months) {
        var longer = months - intervalMonths;
        return longer <= toleranceMonths && (isAtLeast() || isRange() || -longer <= toleranceMonths);
    }

    /** How many months lie between two regular meetings at least; 0 where the charter names no distance (最も短い間隔). */
    public int shortestMonths() {
        return spaced ? Math.max(0, intervalMonths - toleranceMonths) : 0;
    }

    /** Whether the charter names neither months nor a weekday nor a distance, so that the office chooses the days. */
    public boolean leavesDaysOpen() {
        return usual.months().isEmpty() && usual.weekday() == null && !spaced;
    }

    /** Such as 年4回程度, 年1回以上, 年2回から3回まで or 随時. */
    public String words() {
        return isOnDemand() ? "随時" : "年" + number();
    }

    /** The number alone, such as 4回程度 or 2回から3回まで. */
    public String number() {
        return isRange()
                ? "%d回から%d回まで".formatted(timesPerYear, mostPerYear)
                : "%d回%s".formatted(timesPerYear, qualifier());
    }

    /** What the charter adds to the number: 程度, 以上, or nothing. */
    public String qualifier() {
        return approximate ? "程度" : isAtLeast() ? "以上" : "";
    }

    /** Whether so many meetings at such a distance find room between April and March. */
    static boolean fitsYear(int timesPerYear, int intervalMonths) {
        return (timesPerYear - 1) * intervalMonths < 12;
    }

    static int evenInterval(int timesPerYear) {
        return Math.max(1, 12 / timesPerYear);
    }
}
