package jp.kyogikai.meeting;

import jp.kyogikai.charter.Body;

/** As what a meeting stands in the ledger of its year (開催回数の数え方). */
public enum CountedAs {
    /** A regular one that was held and counts. */
    HELD("開催"),
    /** A regular one that is prepared or convened. */
    PLANNED("予定"),
    /** Out of turn, held or to come; counted apart. */
    EXTRAORDINARY("臨時"),
    /** In writing, where the charter does not let it stand for a regular one. */
    WRITTEN("書面"),
    /** Held without a quorum, in turn or out of turn, where the charter does not let it count (懇談会・流会). */
    VOID("懇談会・流会"),
    CANCELLED("中止");

    private final String label;

    CountedAs(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the body comes together and it counts, in turn or out of turn. */
    boolean isMeeting() {
        return this == HELD || this == PLANNED || this == EXTRAORDINARY;
    }

    static CountedAs of(Meeting meeting, Body body) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return CANCELLED;
        }
        if (meeting.isInWriting() && !body.written().counted()) {
            return WRITTEN;
        }
        if (meeting.isHeld() && !counts(meeting, body)) {
            return VOID;
        }
        if (meeting.kind() == MeetingKind.EXTRAORDINARY) {
            return EXTRAORDINARY;
        }
        return meeting.isHeld() ? HELD : PLANNED;
    }

    private static boolean counts(Meeting meeting, Body body) {
        return body.cadence().countsInquorate() || meeting.ending().orElse(Ending.QUORATE) == Ending.QUORATE;
    }
}
