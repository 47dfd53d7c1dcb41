package jp.kyogikai.program;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The plan or the report of a fiscal year, a draft until the last body has adopted it (事業計画書・事業報告書).
 *
 * @param report whether it tells what was done, and not what is to be done
 * @param draft whether it is not adopted yet
 * @param date the day of the adoption, or of today for a draft
 * @param council such as ○○市地域自立支援協議会
 * @param title such as 令和8年度事業計画
 * @param overview what the office says of the whole, line by line; null where nothing is written
 * @param reason why an adopted plan is put differently; null of the first one of a year
 * @param changes what an amended plan puts differently
 * @param adoption which meeting adopted it, as a sentence; null of a draft
 * @param contact the office, line by line
 */
public record ProgramPaper(
        Wording wording,
        boolean report,
        boolean draft,
        String date,
        String council,
        String title,
        @Nullable String overview,
        @Nullable String reason,
        List<Change> changes,
        List<Part> parts,
        @Nullable String adoption,
        String contact)
        implements Paper {

    public ProgramPaper {
        changes = List.copyOf(changes);
        parts = List.copyOf(parts);
    }

    /** One thing that was changed; before is empty where it is new, after where it is left out (新旧対照の1行). */
    public record Change(String body, String kind, String before, String after) {}

    /**
     * The part of one body.
     *
     * @param note why there is no draft of it, where there is none
     * @param text what the body says, line by line
     * @param items the plan of the body, in a report with what came of it
     * @param meetings the meetings that were held; empty in a plan
     * @param activities the activities of the year; empty in a plan
     * @param reports the reports to requests; empty in a plan
     */
    public record Part(
            String body,
            @Nullable String note,
            @Nullable String text,
            List<Item> items,
            List<Held> meetings,
            List<Held> activities,
            List<Held> reports) {

        public Part {
            items = List.copyOf(items);
            meetings = List.copyOf(meetings);
            activities = List.copyOf(activities);
            reports = List.copyOf(reports);
        }
    }

    /** One item: in a plan when and how often, in a report how often it happened and what is said of it (計画の事項). */
    public record Item(String title, String timing, String planned, String done, String said) {}

    /** Something that happened on a day (実績の1行). */
    public record Held(String date, String what, String detail) {}
}
