package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;

/**
 * How many meetings of each body a year asks for, has had and will have, and as what each was counted (開催回数台帳).
 *
 * @param year such as 令和9年度
 * @param day as of which day it is printed
 * @param totals what several bodies are to reach together; empty where the charter asks for nothing of the kind
 * @param entries all meetings of the year, called off ones too, body by body in the order of their days
 */
public record YearLedgerPaper(
        Wording wording,
        String council,
        String year,
        String day,
        List<Line> lines,
        List<Total> totals,
        List<Entry> entries,
        String contact)
        implements Paper {

    /**
     * One body over the year.
     *
     * @param asked such as 年4回程度, or 随時
     * @param source an article of the by-laws; empty where the rule has none that may be printed
     * @param possible how many more can be held, such as 12以上; a dash where the body is asked for none
     * @param others meetings that do not count, such as 臨時1; empty where there are none
     * @param notice what is to be done
     */
    public record Line(
            String body,
            String asked,
            @ProperName String source,
            int held,
            int planned,
            int missing,
            String possible,
            String others,
            String state,
            String notice) {}

    /**
     * What several bodies reach together.
     *
     * @param asked such as 年39回以上, or 18以上
     * @param counts what is counted, in a word, such as 活動（研修会）
     * @param unit of the numbers, such as 回
     * @param names the bodies or offices counted, or how many activities of each kind, where meetings are not
     */
    public record Total(
            String name,
            String asked,
            String counts,
            @ProperName String source,
            int reached,
            int planned,
            String unit,
            String state,
            String notice,
            @ProperName List<String> names) {}

    /**
     * One meeting.
     *
     * @param meeting its title without the year
     * @param day for programs, such as 2027-04-09
     * @param date the same in words
     * @param as what it counts for its body
     * @param totals those for which it counts too
     */
    public record Entry(
            String body, String meeting, String day, String date, String state, String as, List<String> totals) {}
}
