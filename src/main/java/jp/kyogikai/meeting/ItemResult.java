package jp.kyogikai.meeting;

import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.AgendaItemId;
import org.jspecify.annotations.Nullable;

/** What the meeting made of one item; the outcome is there exactly when a matter was decided (議題の結果). */
public record ItemResult(
        AgendaItemId item, Handling handling, @Nullable Outcome outcome, String reason) {

    public static ItemResult decided(AgendaItemId item, Outcome outcome, String reason) {
        return new ItemResult(item, Handling.DECIDED, outcome, reason);
    }

    public static ItemResult noted(AgendaItemId item, String remark) {
        return new ItemResult(item, Handling.NOTED, null, remark);
    }

    /** Talked about without deciding, because too few members were there. */
    public static ItemResult reported(AgendaItemId item, String remark) {
        return new ItemResult(item, Handling.REPORTED, null, remark);
    }

    /** Taken back before the meeting came to it. */
    static ItemResult withdrawn(AgendaItemId item) {
        return new ItemResult(item, Handling.WITHDRAWN, null, "");
    }

    /** Left to be settled by ballots sent in, because too few members were there. */
    public static ItemResult leftToWriting(AgendaItemId item, String reason) {
        return new ItemResult(item, Handling.WRITTEN, null, reason);
    }

    public static ItemResult postponed(AgendaItemId item, String reason) {
        return new ItemResult(item, Handling.POSTPONED, null, reason);
    }
}
