package jp.kyogikai.issue;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a subcommittee reports to the body that asked it, a draft until a meeting has adopted it (部会報告書).
 *
 * @param draft whether no meeting has adopted it yet
 * @param date the day of the adoption, or of today for a draft
 * @param addressee the body that asked, such as 調整会議　様
 * @param council such as ○○市地域自立支援協議会
 * @param sender the subcommittee
 * @param number the number of the request, such as R8-依頼-001
 * @param issueNumber the number of the issue
 * @param title the title of the issue
 * @param requestedOn the day of the request
 * @param question what was to be found out, line by line
 * @param activities what was done, oldest first
 * @param result what was found, line by line; empty as long as nothing is written
 * @param adoption which meeting adopted it, as a sentence
 * @param contact the office, its telephone and whom to ask, line by line
 */
public record ReportPaper(
        Wording wording,
        boolean draft,
        String date,
        @ProperName String addressee,
        String council,
        @ProperName String sender,
        String number,
        String issueNumber,
        String title,
        String requestedOn,
        String question,
        List<Done> activities,
        @Nullable String result,
        @Nullable String adoption,
        String contact)
        implements Paper {

    public ReportPaper {
        activities = List.copyOf(activities);
    }

    /** One thing the subcommittee did, as the table of the report shows it (調査活動). */
    public record Done(String date, String kind, String subject, String result) {}
}
