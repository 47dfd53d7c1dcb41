package jp.kyogikai.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.shared.Actor;

/** Who changes a duty, and when (変更者と変更の時). */
record Changing(String by, Instant at, LocalDate on) {

    static Changing now(Clock clock, Actor actor) {
        return new Changing(actor.id(), clock.instant(), LocalDate.now(clock));
    }
}
