package jp.kyogikai.desk.year;

import jp.kyogikai.meeting.LedgerState;
import jp.kyogikai.meeting.TotalLine;

/** What several bodies hold together, as the page shows it (合計の開催回数の1行). */
public record TotalView(
        String name, int atLeast, String source, int held, int planned, String state, boolean warned, String notice) {

    static TotalView of(TotalLine line) {
        var state = line.state();
        return new TotalView(
                line.total().name(),
                line.total().atLeast(),
                line.total().article().toString(),
                line.held(),
                line.planned(),
                state.label(),
                state == LedgerState.AT_RISK || state == LedgerState.UNMET,
                line.sentence());
    }
}
