package jp.kyogikai.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.DutyId;

/**
 * What others may know of a duty (期限の概要).
 *
 * @param holder who is to see to it now, which an overdue duty changes with time
 * @param postponed how often it was given more time
 * @param reason why it was given more time or ended; empty where nobody said
 */
public record DutyCard(
        DutyId id,
        CouncilId council,
        DutyKey key,
        Label label,
        Ground ground,
        Holder holder,
        LocalDate due,
        DutyState state,
        int postponed,
        String reason) {

    /** How many days it is over on a day; none or fewer while there is time. */
    public long daysOver(LocalDate day) {
        return ChronoUnit.DAYS.between(due, day);
    }
}
