package jp.kyogikai.desk.year;

import java.util.List;
import jp.kyogikai.desk.meetings.MeetingView;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerLine;

/**
 * One body in the ledger as the page shows it (開催回数台帳の1行).
 *
 * @param asked such as 年4回程度, or 随時
 * @param possible how many more can be held, such as 12以上; a dash where the body is asked for none
 * @param others meetings that were held or are to come and do not count, such as 臨時1、流会1
 * @param notice what to do, and whether results wait to be recorded
 * @param warned whether the line should catch the eye
 */
public record LedgerView(
        String body,
        String asked,
        String source,
        int held,
        int planned,
        int missing,
        String possible,
        String others,
        String state,
        boolean warned,
        String notice,
        List<Entry> entries) {

    /** One meeting and as what it counts. */
    public record Entry(MeetingView meeting, String as) {}

    static LedgerView of(LedgerLine line) {
        var state = line.state();
        return new LedgerView(
                line.body().name(),
                line.asked().words(),
                line.body().cadence().article().toString(),
                line.count(CountedAs.HELD),
                line.count(CountedAs.PLANNED),
                line.missing(),
                line.possibleWords(),
                line.others(),
                state.label(),
                state.isWarning(),
                line.notice(),
                line.entries().stream()
                        .map(entry -> new Entry(
                                MeetingView.of(entry.meeting()), entry.as().label()))
                        .toList());
    }
}
