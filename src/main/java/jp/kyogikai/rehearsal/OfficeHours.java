package jp.kyogikai.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** At which moment of a day somebody gets to something (執務時間). */
final class OfficeHours {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final int FROM = 9;
    private static final int MINUTES = 8 * 60;
    private static final int EVENING = 21; // when every meeting is over
    private static final int EARLY = 5; // minutes after midnight, when terms of office have begun and ended

    private OfficeHours() {}

    static Instant on(LocalDate day, Dice dice) {
        return day.atTime(FROM, 0)
                .plusMinutes(dice.between(0, MINUTES))
                .atZone(ZONE)
                .toInstant();
    }

    static Instant morning(LocalDate day) {
        return day.atTime(FROM, 0).atZone(ZONE).toInstant();
    }

    static Instant evening(LocalDate day) {
        return day.atTime(EVENING, 0).atZone(ZONE).toInstant();
    }

    static Instant early(LocalDate day) {
        return midnight(day).plus(Duration.ofMinutes(EARLY));
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
