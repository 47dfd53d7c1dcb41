package jp.kyogikai.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;

/** Holds the plan of a year against the charter of each day and against all that stands (年間計画の点検). */
final class PlanCheck {

    private final YearFacts facts;
    private final List<PlanEntry> entries;
    private final PlanCount count;

    PlanCheck(YearFacts facts, List<PlanEntry> entries) {
        this.facts = facts;
        this.count = PlanCount.of(facts, entries);
        this.entries = count.entries();
    }

    /** What cannot be, each meeting by itself and then together. */
    List<Refusal> refusals() {
        var strangers =
                entries.stream().flatMap(it -> stranger(it).stream()).distinct().toList();
        return strangers.isEmpty()
                ? Stream.of(
                                entries.stream().flatMap(this::alone),
                                IntStream.range(0, entries.size()).boxed().flatMap(this::together),
                                facts.scope().stream().flatMap(this::tooMany))
                        .flatMap(it -> it)
                        .toList()
                : strangers;
    }

    private Optional<Refusal> stranger(PlanEntry entry) {
        var known = facts.charters().find(entry.body());
        if (known.isEmpty()) {
            return Optional.of(NotInForce.of(facts.council(entry.on()), entry.body(), entry.on()));
        }
        return facts.scope().contains(known.get())
                ? Optional.empty()
                : Optional.of(new YearPlanRefusal.OtherBody(
                        facts.scope().get(0).name(), known.get().name()));
    }

    private Stream<Refusal> alone(PlanEntry entry) {
        var day = entry.on();
        var council = facts.council(day);
        var name = name(entry.body());
        if (!facts.year().contains(day)) {
            return Stream.of(new YearPlanRefusal.OtherYear(name, day, facts.year()));
        }
        return Stream.of(
                        Optional.<Refusal>of(new YearPlanRefusal.Past(name, day))
                                .filter(it -> day.isBefore(facts.today())),
                        council.whyClosed(day)
                                .map(why -> new YearPlanRefusal.ClosedDay(
                                        name, day, why, council.closingDays().article())),
                        facts.charters().whyNot(entry.body(), day))
                .flatMap(Optional::stream);
    }

    /** This one with those before it and those that stand. */
    private Stream<Refusal> together(int at) {
        var entry = entries.get(at);
        return Stream.concat(
                entries.subList(0, at).stream().flatMap(other -> between(entry, other, name(other.body()))),
                facts.standing().stream()
                        .filter(it -> !it.inWriting())
                        .flatMap(it -> between(entry, new PlanEntry(it.body(), it.schedule()), it.title())));
    }

    private Stream<Refusal> between(PlanEntry entry, PlanEntry other, String otherName) {
        var name = name(entry.body());
        if (!entry.on().equals(other.on())) {
            return Stream.empty();
        }
        if (entry.body().equals(other.body())) {
            return Stream.of(new YearPlanRefusal.Twice(name, entry.on()));
        }
        return facts.seats().both(entry.body(), other.body(), entry.on()).stream()
                .filter(both -> entry.schedule().overlaps(other.schedule()))
                .map(both -> new YearPlanRefusal.TwoPlaces(name, otherName, entry.on(), both));
    }

    private Stream<Refusal> tooMany(Body body) {
        return Stream.of(count.outOfTurn(body))
                .filter(more -> more > 0 && !body.cadence().extraordinaryAllowed())
                .map(more -> new YearPlanRefusal.TooMany(body, count.meetings(body)));
    }

    /** Regular as long as the charter asks for more, then out of turn. */
    MeetingKind kind(PlanEntry entry) {
        return count.kind(entry);
    }

    /** What the charter would rather have otherwise. */
    List<PlanConcern> concerns() {
        return new PlanConcerns(facts, count).all();
    }

    private String name(BodyId id) {
        return facts.body(id).titles().regular();
    }
}
