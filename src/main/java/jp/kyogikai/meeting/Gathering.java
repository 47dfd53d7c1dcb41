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

    /** Nobody but the members, the chair in the chair. */
    static Gathering ofMembers() {
        return new Gathering(null, List.of(), null);
    }
}
