package jp.kyogikai.meeting;

import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the letter that calls off a meeting to which members had been called (開催中止のお知らせ).
 *
 * @param inWriting whether ballots were to be sent in; the day is then the last one for them
 * @param date the day on which it was called off; null where it was not noted
 * @param noticed the day of the notice that it takes back; null where there was none
 * @param council in whose name it goes out; null where somebody outside the council convenes
 * @param day with its day of the week, such as 令和8年5月20日（水）
 * @param contact whom to ask, line by line
 */
public record CancellationPaper(
        Wording wording,
        boolean inWriting,
        @Nullable String date,
        @Nullable String noticed,
        @ProperName String addressee,
        @Nullable String council,
        @ProperName String sender,
        boolean sealOmitted,
        String meeting,
        String day,
        String time,
        @ProperName String place,
        String contact)
        implements Paper {

    /** As the office calls the letter. */
    public static final String NAME = "開催中止のお知らせ";
}
