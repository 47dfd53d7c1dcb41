package jp.kyogikai.meeting;

import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.AgendaItemId;
import org.jspecify.annotations.Nullable;

/** One item as forms and papers see it: what was planned, what came of it, what was said (議題の一覧の1行). */
public record AgendaLine(
        AgendaItemId id,
        int position,
        AgendaEntry entry,
        @Nullable Handling handling,
        @Nullable Outcome outcome,
        String reason,
        String discussion) {

    /** The result in the words of the office; empty before the meeting. */
    public String resultLabel() {
        if (outcome != null) {
            return outcome.label();
        }
        return handling == null ? "" : handling.label();
    }
}
