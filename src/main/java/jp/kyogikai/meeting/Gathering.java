package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who presided over a meeting, and who was there besides its members (議長・傍聴など).
 *
 * @param presiding who presided; null where it was whoever the charter says
 * @param observers how many listened; null where nobody counted
 */
public record Gathering(
        @Nullable PersonId presiding,
        List<Guest> guests,
        @Nullable Integer observers) {

    public Gathering {
        guests = List.copyOf(guests);
    }

    /** Whoever presided is a member and was there; by the charter where nobody is named. */
    void check(Rows<PersonId, AttendanceEntry> entries) {
        if (presiding == null) {
            return;
        }
        if (!entries.has(presiding)) {
            new RowMismatch.Unknown().raise();
        }
        var entry = entries.of(presiding);
        if (!entry.presence().isThere()) {
            new AttendanceRefusal.PresiderNotThere(entry.name(), entry.presence()).raise();
        }
    }

    /** Nobody but the members, the chair in the chair. */
    static Gathering ofMembers() {
        return new Gathering(null, List.of(), null);
    }
}
