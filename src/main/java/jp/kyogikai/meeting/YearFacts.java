package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;

/**
 * All that is to be known for planning the meetings of a year (年間計画の前提).
 *
 * @param scope the bodies that are planned for, in the order of the charters
 * @param standing the meetings of the year that stand already, of all bodies
 * @param before when each body held or planned its last regular meeting of the year before
 * @param places where each body met last
 */
record YearFacts(
        YearCharters charters,
        LocalDate today,
        List<Body> scope,
        List<Standing> standing,
        Map<BodyId, LocalDate> before,
        SharedSeats seats,
        Map<BodyId, String> places) {

    YearFacts {
        scope = List.copyOf(scope);
        standing = List.copyOf(standing);
        before = Map.copyOf(before);
        places = Map.copyOf(places);
    }

    /** As if one of the meetings that stand were still to be planned. */
    YearFacts without(Meeting meeting) {
        var others = standing.stream()
                .filter(it ->
                        !it.body().equals(meeting.body()) || !it.schedule().equals(meeting.schedule()))
                .toList();
        return new YearFacts(charters, today, scope, others, before, seats, places);
    }

    FiscalYear year() {
        return charters.year();
    }

    /** By the charter of the end of the year, by which its meetings are counted. */
    Council council() {
        return charters.last();
    }

    /** The charter of a day. */
    Council council(LocalDate day) {
        return charters.on(day);
    }

    /** A body of the year by the last version of the charter that has it. */
    Body body(BodyId id) {
        return charters.find(id).orElseThrow();
    }

    /** A body by the charter of a day. */
    Body body(BodyId id, LocalDate day) {
        return charters.body(id, day);
    }

    /** The first day on which a meeting of the body can still be planned. */
    LocalDate first(Body body) {
        var first = charters.lifetime(body.id()).map(Lifetime::from).orElse(year().firstDay());
        return today.isAfter(first) ? today : first;
    }

    /** The last day on which the body can meet in the year. */
    LocalDate last(Body body) {
        return charters.lifetime(body.id()).map(Lifetime::to).orElse(year().lastDay());
    }

    /** Whether the body exists on that day. */
    boolean exists(Body body, LocalDate day) {
        return charters.whyNot(body.id(), day).isEmpty();
    }

    /** Whether the body can still meet on that day of the year, as far as the charter and the calendar tell. */
    boolean isOpen(Body body, LocalDate day) {
        return year().contains(day)
                && !day.isBefore(today)
                && exists(body, day)
                && council(day).whyClosed(day).isEmpty();
    }

    /** The first of some bodies, where the plan is for all of them that can meet in the year. */
    Optional<Body> firstOf(List<BodyId> bodies) {
        var meeting = bodies.stream()
                .filter(id -> charters.lifetime(id).isPresent())
                .map(this::body)
                .toList();
        return scope.containsAll(meeting) ? meeting.stream().findFirst() : Optional.empty();
    }

    /** The days of the meetings that stand and count for the body, in their order. */
    List<LocalDate> counted(BodyId body) {
        return standing.stream()
                .filter(it -> it.counted() && it.body().equals(body))
                .map(Standing::on)
                .sorted()
                .toList();
    }

    /** The last regular meeting of the body in the year before; nothing where there was none. */
    Optional<LocalDate> before(Body body) {
        return Optional.ofNullable(before.get(body.id()));
    }

    /** How many regular meetings the year asks of the body. */
    Asked asked(Body body) {
        return charters.asked(body);
    }

    /** How many more regular meetings of the body the charter knows for a whole year, beyond those held or planned. */
    int left(Body body) {
        return Math.max(0, body.cadence().mostPerYear() - counted(body.id()).size());
    }

    /** How many are missing of those asked for in the part of the year in which the charter has the body. */
    int toPropose(Body body) {
        return Math.max(0, asked(body).meetings() - counted(body.id()).size());
    }

    /** The usual hours of the body on a day, where it met last. */
    Schedule usual(Body body, LocalDate day) {
        var usual = body(body.id(), day).cadence().usual();
        var rule = council(day).yearPlan();
        return new Schedule(
                day,
                Objects.requireNonNullElse(usual.from(), rule.from()),
                Objects.requireNonNullElse(usual.to(), rule.to()),
                places.getOrDefault(body.id(), PlanEntry.NO_PLACE));
    }

    /** The deciding bodies to which a body submits, whose meetings its own should prepare. */
    List<Body> prepares(Body body) {
        return body.submitsTo().stream()
                .flatMap(above -> charters.find(above).stream())
                .filter(above -> above.tier().isDeciding())
                .toList();
    }

    /** How one body prepares a meeting of another above it. */
    Preparation preparation(Body before, Body after, LocalDate day) {
        return Preparation.by(council(day), before, after, day);
    }
}
