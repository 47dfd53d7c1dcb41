package jp.kyogikai.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which an appointment is valid, both ends included; without a last day it is open (任期). */
public record Term(LocalDate from, @Nullable LocalDate to) {

    public static Term openFrom(LocalDate from) {
        return new Term(from, null);
    }

    /** Whether the day lies in the term. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Term other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }

    Optional<AppointmentRefusal> whyNot() {
        return to != null && to.isBefore(from)
                ? Optional.of(new AppointmentRefusal.TermReversed(from, to))
                : Optional.empty();
    }
}
