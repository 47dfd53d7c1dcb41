package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;

/**
 * The versions of a charter that are in force one after the other in a fiscal year (年度に施行される要綱設定の版).
 *
 * @param versions the oldest first; at least one
 */
record YearCharters(FiscalYear year, List<Council> versions) {

    YearCharters {
        versions = List.copyOf(versions);
    }

    static YearCharters of(Councils councils, CouncilId id, FiscalYear year) {
        return new YearCharters(year, councils.during(id, year.firstDay(), year.lastDay()));
    }

    /** The version at the end of the year, by which its meetings are counted. */
    Council last() {
        return versions.get(versions.size() - 1);
    }

    /** The version in force on a day; the first of the year also before it. */
    Council on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    /** The bodies that meet at some time of the year, those of its end first, each by the last version that has it. */
    List<Body> bodies() {
        return versions.stream()
                .sorted(Comparator.comparing(Council::since).reversed())
                .flatMap(version -> version.meetingBodies().stream())
                .map(Body::id)
                .distinct()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** Such a body of the year; nothing where there is none. */
    Optional<Body> find(BodyId id) {
        return versions.stream().flatMap(version -> in(version, id).stream()).reduce((earlier, later) -> later);
    }

    /** A body by the charter of a day; by another version where that one does not have it. */
    Body body(BodyId id, LocalDate day) {
        return in(on(day), id).or(() -> find(id)).orElseThrow();
    }

    /** Why a body cannot meet on a day, by the version in force then; nothing where it can. */
    Optional<Refusal> whyNot(BodyId id, LocalDate day) {
        var version = on(day);
        return in(version, id)
                .map(body -> BodyEnded.whyNot(body, day))
                .orElseGet(() -> Optional.of(new NotInForce(version.body(id).name(), day, version.version())));
    }

    /** From when to when a body can meet in the year; nothing where it cannot at all. */
    Optional<Lifetime> lifetime(BodyId id) {
        return versions.stream()
                .flatMap(version -> in(version, id).stream()
                        .map(body -> inForce(version).until(body.constitution().until())))
                .filter(Lifetime::isSome)
                .reduce(Lifetime::and);
    }

    /** How many meetings the year asks of a body. */
    Asked asked(Body body) {
        return new Asked(body.cadence(), year, lifetimeOrNone(body.id()));
    }

    /** The same; no day of a body that is gone before the year begins, though it may still end what waits for it. */
    Lifetime lifetimeOrNone(BodyId id) {
        return lifetime(id).orElseGet(() -> Lifetime.none(year));
    }

    private Lifetime inForce(Council version) {
        return new Lifetime(first(version), last(version));
    }

    private LocalDate first(Council version) {
        return version.since().isAfter(versions.get(0).since()) ? version.since() : year.firstDay();
    }

    private LocalDate last(Council version) {
        return versions.stream()
                .map(Council::since)
                .filter(since -> since.isAfter(version.since()))
                .min(Comparator.naturalOrder())
                .map(since -> since.minusDays(1))
                .orElse(year.lastDay());
    }

    private static Optional<Body> in(Council version, BodyId id) {
        return version.bodies().stream()
                .filter(body -> body.id().equals(id) && body.tier() != Tier.CASE)
                .findFirst();
    }
}
