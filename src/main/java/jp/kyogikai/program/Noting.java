package jp.kyogikai.program;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.shared.Actor;

/** By whom and when something is written down (記録者と記録の時). */
record Noting(String by, Instant at, LocalDate on) {

    static Noting now(Clock clock, Actor actor) {
        return new Noting(actor.id(), clock.instant(), LocalDate.now(clock));
    }
}
