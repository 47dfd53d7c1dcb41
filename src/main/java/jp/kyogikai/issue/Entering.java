package jp.kyogikai.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.shared.Actor;

/** Who enters something into the books, and when (記録者と記録の時). */
record Entering(String by, Instant at, LocalDate on) {

    static Entering now(Clock clock, Actor actor) {
        return new Entering(actor.id(), clock.instant(), LocalDate.now(clock));
    }
}
