package jp.kyogikai.meeting;

import java.util.Set;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.PersonId;

/**
 * What one member sent in: agreed to all items but those named, or sent nothing (書面表決書).
 *
 * @param against the items the member is against; empty where the ballot was not returned
 */
public record Ballot(
        PersonId person, String name, String organisation, boolean returned, Set<AgendaItemId> against, String note) {

    public Ballot {
        against = Set.copyOf(against);
    }

    AttendanceEntry entry() {
        return new AttendanceEntry(
                person, name, organisation, returned ? Presence.BALLOT : Presence.NO_BALLOT, "", Stay.whole(), note);
    }
}
