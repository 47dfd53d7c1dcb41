package jp.kyogikai.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the house under test, which can be put forward by days and has to be put back (進められる時計). Whatever the day
 * outside, tests begin on one Friday at noon, and the engine with them, so that a day written into a test stays as near as it
 * was.
 */
@Component
@ConditionalOnMissingBean(
        name = "standingClock") // where a test has a clock of its own, there is nothing to put forward
@Primary
@Profile("!rehearsal")
public class ShiftedClock extends Clock {

    static final Instant START = Instant.parse("2026-11-27T03:00:00Z");

    private static final Duration BEGIN = Duration.between(Instant.now(), START);

    private final Clock machine;
    private volatile Duration ahead = BEGIN;

    ShiftedClock(@Qualifier("clock") Clock clock) {
        this.machine = clock;
        setEngine();
    }

    /** Has the engine begin there too; the clock of the engine belongs to the whole virtual machine. */
    public static void setEngine() {
        ClockUtil.offset(BEGIN.toMillis());
    }

    public void forward(long days) {
        ahead = ahead.plusDays(days);
    }

    public void reset() {
        ahead = BEGIN;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead);
    }
}
