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

    /** What papers call the item; a closed one has its number and no other name. */
    public String nameOnPaper() {
        return entry.kind().isClosed() && entry.number() != null ? entry.number() : entry.title();
    }

    /** Whether it came to advice on a case, which is no decision. */
    public boolean isAdvice() {
        return entry.kind().isClosed() && outcome != null;
    }

    /** Whether the meeting came to an end with it, by a decision or by taking note. */
    boolean isSettled() {
        return handling == Handling.DECIDED || handling == Handling.NOTED;
    }

    /** The result in the words of the office; empty before the meeting. */
    public String resultLabel() {
        if (outcome != null) {
            return outcome.label();
        }
        return handling == null ? "" : handling.label();
    }
}
