package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;

/**
 * The meetings of a year in the order of their days, and how they stand against the charter (年間開催計画表).
 *
 * @param year such as 令和9年度
 * @param day as of which day it is printed
 * @param draft whether some of its meetings are only drafted
 */
public record YearPlanPaper(
        Wording wording,
        String council,
        String year,
        String day,
        boolean draft,
        List<Line> lines,
        List<Part> parts,
        String contact)
        implements Paper {

    /**
     * One meeting; the year of its title stands in the heading.
     *
     * @param day for programs, such as 2027-04-09
     * @param date the same in words
     * @param meeting its title, or what it will be called where it is drafted
     */
    public record Line(
            String day,
            String date,
            String time,
            String meeting,
            @ProperName String place) {}

    /**
     * One body over the year.
     *
     * @param asked such as 年4回程度
     * @param source an article of the by-laws; empty where the rule has none that may be printed
     * @param dates of its regular meetings, without the year
     */
    public record Part(
            String body, String asked, @ProperName String source, List<String> dates) {}
}
