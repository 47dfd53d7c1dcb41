package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.UsualDay;

/**
 * On which days a body can meet beside all that stands and is laid out so far (開催できる日).
 *
 * @param laid grows while the year is laid out
 */
record FreeDays(YearFacts facts, List<PlanEntry> laid) {

    /**
     * The nearest day of which members can be told in time: the usual one of the charter before all others, then one of
     * its weekday, then one that lies well for what the meeting prepares. Among each of these if possible one on which
     * nobody else meets at that hour, for the office sits in all meetings. At last any day on which the body can meet.
     */
    Optional<LocalDate> near(Body body, Wish wish) {
        var nearest = wish.days();
        Predicate<LocalDate> free = day -> isFree(body, day);
        Predicate<LocalDate> told = free.and(this::canBeTold);
        Predicate<LocalDate> quiet = day -> isQuiet(body, day);
        var inOrder = Stream.<Predicate<LocalDate>>of(
                        day -> usual(body, day).isOn(day),
                        day -> usual(body, day).isOnWeekday(day),
                        wish::isWell,
                        day -> true)
                .map(kind -> kind.and(told))
                .flatMap(kind -> Stream.of(kind.and(quiet), kind));
        return Stream.concat(inOrder, Stream.of(free))
                .flatMap(kind -> nearest.stream().filter(kind).limit(1))
                .findFirst();
    }

    private UsualDay usual(Body body, LocalDate day) {
        return facts.body(body.id(), day).cadence().usual();
    }

    private boolean isFree(Body body, LocalDate day) {
        return facts.isOpen(body, day) && others(day).noneMatch(other -> hinders(body, day, other));
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
