package jp.kyogikai.engine;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a rehearsal: it stands until it is put forward, and the engine goes by it too (予行の時計). */
@Component
@Primary
@Profile(Rehearsed.PROFILE)
public class SimulatedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now = Instant.EPOCH;

    SimulatedClock(@Value("${kyogikai.rehearsal.begins}") Instant begins) {
        this.zone = ZoneId.of("Asia/Tokyo");
        goTo(begins);
    }

    /** Puts the clock forward; time that has passed does not come back. */
    public final void goTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
            ClockUtil.setCurrentTime(Date.from(instant));
        }
    }

    @PreDestroy
    void handBack() {
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
