package jp.kyogikai.desk.year;

import java.util.List;
import jp.kyogikai.desk.meetings.MeetingView;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.LedgerState;

/**
 * One body in the ledger as the page shows it (開催回数台帳の1行).
 *
 * @param asked such as 年4回程度, or 随時
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
                line.body().cadence().words(),
                line.body().cadence().article().toString(),
                line.count(CountedAs.HELD),
                line.count(CountedAs.PLANNED),
                line.missing(),
                others(line),
                state.label(),
                state == LedgerState.AT_RISK || state == LedgerState.UNMET,
                line.sentence() + forgotten(line),
                line.entries().stream()
                        .map(entry -> new Entry(
                                MeetingView.of(entry.meeting()), entry.as().label()))
                        .toList());
    }

    private static String others(LedgerLine line) {
        var words = List.of(CountedAs.EXTRAORDINARY, CountedAs.WRITTEN, CountedAs.VOID, CountedAs.CANCELLED).stream()
                .filter(as -> line.count(as) > 0)
                .map(as -> as.label() + line.count(as))
                .toList();
        return String.join("、", words);
    }

    private static String forgotten(LedgerLine line) {
        return line.forgotten() == 0 ? "" : "開催日を過ぎても結果が記録されていない会議が%d件あります。".formatted(line.forgotten());
    }
}
