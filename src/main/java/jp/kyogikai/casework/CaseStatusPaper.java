package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.Wording;

/**
 * How the cases go, in numbers, as it lies before a meeting (個別支援会議の運営状況).
 *
 * @param meeting such as 令和8年度 第1回 調整会議
 * @param date its day with the day of the week
 * @param since the first day of the fiscal year
 * @param until the last day that is counted: of the meeting, or today before it
 * @param results each with how many meetings came to it, resolved ones too
 * @param fields cases and results by field; empty where they are too few to be told apart
 * @param assignments listed in the last minutes of all open cases
 * @param overdue those of them whose day has passed
 */
public record CaseStatusPaper(
        Wording wording,
        String council,
        String meeting,
        String date,
        String year,
        String since,
        String until,
        int cases,
        int households,
        int meetings,
        List<Result> results,
        List<Field> fields,
        int assignments,
        int overdue,
        List<Line> stalled)
        implements Paper {

    /** How many meetings of circles came to this. */
    public record Result(String label, int times) {}

    /**
     * One field of life, or all small ones together.
     *
     * @param cases registered in the year
     * @param results each with how many meetings came to it, in the same order as above
     */
    public record Field(String name, int cases, List<Result> results) {}

    /**
     * One case that does not move: its number, and why it is here.
     *
     * @param asked what meetings have asked of its circle, such as 開催を要請（令和8年度 第1回 調整会議）
     */
    public record Line(String number, List<String> causes, List<String> asked) {}
}
