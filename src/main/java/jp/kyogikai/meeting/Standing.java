package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.BodyId;

/**
 * A meeting of the year that stands already, held or to come, which a plan goes around (既にある会議).
 *
 * @param as as what it stands in the ledger
 */
record Standing(BodyId body, String title, Schedule schedule, boolean inWriting, CountedAs as) {

    static Standing of(Meeting meeting, Body body) {
        return new Standing(
                body.id(), meeting.title(), meeting.schedule(), meeting.isInWriting(), CountedAs.of(meeting, body));
    }

    /** Whether it is one of those that the charter asks for. */
    boolean counted() {
        return as == CountedAs.HELD || as == CountedAs.PLANNED;
    }

    LocalDate on() {
        return schedule.on();
    }

    /** Ballots are sent in on no hour and keep nobody from coming to a meeting. */
    boolean overlaps(Schedule other) {
        return !inWriting && schedule.overlaps(other);
    }
}
