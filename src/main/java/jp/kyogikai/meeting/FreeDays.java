package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;

/**
 * On which days a body can meet beside all that stands and is laid out so far (開催できる日).
 *
 * @param laid grows while the year is laid out
 */
record FreeDays(YearFacts facts, List<PlanEntry> laid) {

    /**
     * The day nearest to the wanted one: if possible one on which nobody else meets at that hour, for the office sits in
     * all meetings, and of which members can be told in time.
     */
    Optional<LocalDate> near(Body body, LocalDate wanted, LocalDate from, LocalDate to) {
        var nearest = from.datesUntil(to.isBefore(from) ? from : to.plusDays(1))
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(wanted, day))))
                .toList();
        Predicate<LocalDate> free = day -> isFree(body, day);
        var told = free.and(this::canBeTold);
        return Stream.of(told.and(day -> isQuiet(body, day)), told, free)
                .flatMap(wish -> nearest.stream().filter(wish).limit(1))
                .findFirst();
    }

    private boolean isFree(Body body, LocalDate day) {
        return facts.year().contains(day)
                && !day.isBefore(facts.today())
                && facts.exists(body, day)
                && facts.council(day).whyClosed(day).isEmpty()
                && others(day).noneMatch(other -> hinders(body, day, other));
    }

    /** Another meeting of the same day: the body meets once a day, and nobody sits in two places. */
    private boolean hinders(Body body, LocalDate day, PlanEntry other) {
        return other.body().equals(body.id())
                || (other.schedule().overlaps(facts.usual(body, day))
                        && facts.seats().both(body.id(), other.body(), day).isPresent());
    }

    private boolean isQuiet(Body body, LocalDate day) {
        return others(day).noneMatch(other -> other.schedule().overlaps(facts.usual(body, day)));
    }

    private boolean canBeTold(LocalDate day) {
        return !facts.council(day).noticeDue(day).isBefore(facts.today());
    }

    private Stream<PlanEntry> others(LocalDate day) {
        var standing = facts.standing().stream()
                .filter(it -> !it.inWriting())
                .map(it -> new PlanEntry(it.body(), it.schedule()));
        return Stream.concat(standing, laid.stream()).filter(other -> other.on().equals(day));
    }
}
