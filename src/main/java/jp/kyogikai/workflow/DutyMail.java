package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;

/**
 * The words of the daily mail to one person about deadlines (期限のお知らせの文面).
 *
 * @param overdue what has passed its day
 * @param soon what comes near
 */
record DutyMail(
        Wording wording,
        String council,
        @ProperName String office,
        String day,
        List<Line> overdue,
        List<Line> soon,
        String link)
        implements Paper {

    /**
     * One duty, told by its number and kind alone; a single case has not even its number here.
     *
     * @param left such as 3日超過, 今日まで or あと3日
     * @param holder who is to see to it now, in a word that nobody typed
     */
    record Line(
            String number,
            String body,
            String kind,
            String due,
            String left,
            @ProperName String holder,
            String link) {}
}
