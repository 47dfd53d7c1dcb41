package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;

/**
 * All that is to be known for planning the meetings of a year (年間計画の前提).
 *
 * @param scope the bodies that are planned for, in the order of the charter
 * @param standing the meetings of the year that stand already, of all bodies
 * @param places where each body met last
 */
record YearFacts(
        Council council,
        FiscalYear year,
        LocalDate today,
        List<Body> scope,
        List<Standing> standing,
        SharedSeats seats,
        Map<BodyId, String> places) {

    YearFacts {
        scope = List.copyOf(scope);
        standing = List.copyOf(standing);
        places = Map.copyOf(places);
    }

    /** The first day on which a meeting can still be planned. */
    LocalDate first() {
        return today.isAfter(year.firstDay()) ? today : year.firstDay();
    }

    /** The last day on which the body can meet in the year. */
    LocalDate last(Body body) {
        var until = body.constitution().until();
        return until != null && until.isBefore(year.lastDay()) ? until : year.lastDay();
    }

    /** The days of the meetings that stand and count for the body, in their order. */
    List<LocalDate> counted(BodyId body) {
        return standing.stream()
                .filter(it -> it.counted() && it.body().equals(body))
                .map(Standing::on)
                .sorted()
                .toList();
    }

    /** How many regular meetings of the body are neither held nor planned. */
    int missing(Body body) {
        return Math.max(0, body.cadence().timesPerYear() - counted(body.id()).size());
    }

    /** The usual hours of the body on a day, where it met last. */
    Schedule usual(Body body, LocalDate day) {
        var usual = body.cadence().usual();
        var rule = council.yearPlan();
        return new Schedule(
                day,
                Objects.requireNonNullElse(usual.from(), rule.from()),
                Objects.requireNonNullElse(usual.to(), rule.to()),
                places.getOrDefault(body.id(), PlanEntry.NO_PLACE));
    }

    /** The deciding bodies to which a body submits, whose meetings its own should prepare. */
    List<Body> prepares(Body body) {
        return body.submitsTo().stream()
                .map(council::body)
                .filter(above -> above.tier().isDeciding())
                .toList();
    }

    /** The last day on which one body meets in time for a meeting of another above it. */
    LocalDate latestFor(Body before, Body after, LocalDate day) {
        return before.tier() == Tier.COORDINATION && after.tier() == Tier.PLENARY
                ? council.yearPlan().latest(day)
                : council.dueBefore(day, council.deadlines().notice());
    }
}
