package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The days of a fiscal year from which to which a body can meet (年度のうち会議を開ける期間). */
public record Lifetime(LocalDate from, LocalDate to) {

    /** Of a body that exists all the year. */
    public static Lifetime of(FiscalYear year) {
        return new Lifetime(year.firstDay(), year.lastDay());
    }

    /** Of a body that is gone before the year begins. */
    static Lifetime none(FiscalYear year) {
        return new Lifetime(year.firstDay(), year.firstDay().minusDays(1));
    }

    /** The same, at the latest to the end of a body that was set up for a time; null where it was not. */
    Lifetime until(@Nullable LocalDate end) {
        return end == null || !end.isBefore(to) ? this : new Lifetime(from, end);
    }

    /** Both, and what lies between them. */
    Lifetime and(Lifetime other) {
        return new Lifetime(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean isSome() {
        return !from.isAfter(to);
    }

    /** How many days it has. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
