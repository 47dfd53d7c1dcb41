package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kyogikai.shared.Actor;

/**
 * When a meeting was to be held before it was moved, and why it was; never changed, only added to (日程変更の記録).
 *
 * @param announced whether members had been called to it by then, so that they are to be told
 * @param by the account that moved it
 */
@Embeddable
public record Move(
        @Embedded Schedule from,
        @Column(name = "reason") String reason,
        @Column(name = "announced") boolean announced,
        @Column(name = "moved_by") String by,
        @Column(name = "moved_at") Instant at) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Whether somebody moved it for a reason. */
    boolean isOf(String why, Actor actor) {
        return reason.equals(why) && by.equals(actor.id());
    }

    /** The day on which it was moved. */
    LocalDate on() {
        return LocalDate.ofInstant(at, TOKYO);
    }
}
