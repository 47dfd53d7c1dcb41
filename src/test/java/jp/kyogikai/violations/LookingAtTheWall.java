package jp.kyogikai.violations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

/** A class that reads the clock of the machine, in every way the rule knows. */
public class LookingAtTheWall {

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate there() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    Supplier<Instant> now() {
        return Instant::now;
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }
}
