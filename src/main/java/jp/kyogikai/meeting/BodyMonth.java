package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.charter.UsualDay;

/** A month of the year to be planned as one body may meet in it, by the charter at its end (会議体の開催月). */
record BodyMonth(YearFacts facts, Body body, YearMonth month) {

    /** Early in the year, and in its months, those who report, then those who prepare, then those who decide. */
    static int rank(Tier tier) {
        return switch (tier) {
            case CASE, SECTION, SUBCOMMITTEE -> 0;
            case COORDINATION -> 1;
            case PLENARY -> 2;
        };
    }

    /** Whether the charter names it for the body. */
    boolean isNamed() {
        return usual().months().contains(month.getMonth());
    }

    /** Whether the body can still meet in it. */
    boolean isAhead() {
        return !month.atEndOfMonth().isBefore(facts.first(body))
                && !month.atDay(1).isAfter(facts.last(body));
    }

    /** The day that the charter names; nothing where it names no weekday, or the month has no such day. */
    Optional<LocalDate> usualDay() {
        return usual().in(month);
    }

    /** The usual day, else one in its middle. */
    Wish wish() {
        return Wish.in(month, usualDay().orElse(month.atDay(10 + 5 * rank(body.tier()))));
    }

    /** The open day nearest to that, as long as nothing else is known. */
    LocalDate likely() {
        var wish = wish();
        return wish.days().stream()
                .filter(day -> facts.isOpen(body, day))
                .findFirst()
                .orElse(wish.on());
    }

    /** The days on which the body can still meet, in their order. */
    List<LocalDate> open() {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> facts.isOpen(body, day))
                .toList();
    }

    /** The usual day where there is one, else all open ones. */
    List<LocalDate> possible() {
        return usualDay().map(List::of).orElseGet(this::open);
    }

    private UsualDay usual() {
        return facts.body(body.id(), month.atEndOfMonth()).cadence().usual();
    }
}
