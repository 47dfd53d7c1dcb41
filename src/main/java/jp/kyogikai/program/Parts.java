package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.charter.WayUp;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Which bodies have a part in the plan or the report of a year, and which part tells of the others (会議体の分担). */
@Component
class Parts {

    /** More floors than any council has. */
    private static final int FLOORS = 10;

    private final YearBodies bodies;
    private final Programs programs;
    private final PlanProgress progress;
    private final Clock clock;

    Parts(YearBodies bodies, Programs programs, PlanProgress progress, Clock clock) {
        this.bodies = bodies;
        this.programs = programs;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * The bodies that draft: the council as a whole by its plenary, then the subcommittees; where it has neither, the
     * body that decides about an issue first drafts the whole.
     */
    List<BodyId> drafting(CouncilId council, FiscalYear year, ProgramKind kind) {
        var charter = bodies.charter(council, year);
        var plenary = charter.presidency().map(Body::id);
        var others = kind == ProgramKind.PLAN ? planning(council, year) : reporting(council, year);
        var found = Stream.concat(plenary.stream(), others).distinct().toList();
        return found.isEmpty()
                ? new WayUp(charter, year.lastDay()).first().stream().toList()
                : found;
    }

    /** The part that tells of a body: its own, that of a body above it, or else that of the council as a whole. */
    BodyId teller(Program program, BodyId body) {
        var charter = bodies.charter(program.council(), program.year());
        var parts = program.chapters().stream().map(Chapter::body).toList();
        return Stream.iterate(
                        Optional.of(body),
                        Optional::isPresent,
                        at -> at.flatMap(
                                id -> Optional.ofNullable(charter.body(id).parent())))
                .limit(FLOORS)
                .flatMap(Optional::stream)
                .filter(parts::contains)
                .findFirst()
                .orElseGet(() -> parts.get(0));
    }

    /** The bodies of whose records a part of a report tells: its own and those that no other part tells of. */
    List<BodyId> told(Chapter chapter, YearRecords records) {
        var program = chapter.program();
        var known = bodies.of(program.council(), program.year()).stream().map(Body::id);
        return Stream.concat(Stream.concat(Stream.of(chapter.body()), known), records.bodies())
                .distinct()
                .filter(body -> teller(program, body).equals(chapter.body()))
                .toList();
    }

    /** The bodies whose records an item of a part of a plan may count: its own and those that draft nothing. */
    List<Body> counted(Chapter chapter) {
        var program = chapter.program();
        var own = bodies.charter(program.council(), program.year()).body(chapter.body());
        var others = bodies.of(program.council(), program.year()).stream()
                .filter(body -> body.tier() == Tier.COORDINATION || body.tier() == Tier.SECTION)
                .filter(body -> !body.id().equals(own.id()))
                .filter(body -> teller(program, body.id()).equals(own.id()));
        return Stream.concat(Stream.of(own), others).toList();
    }

    /** A plan is drafted by those that still exist; after its year, by all that existed in it. */
    private Stream<BodyId> planning(CouncilId council, FiscalYear year) {
        var today = LocalDate.now(clock);
        return subcommittees(bodies.since(council, year, year.contains(today) ? today : year.firstDay()));
    }

    /** A report is drafted also by those that ended: they planned, or did something, in the year. */
    private Stream<BodyId> reporting(CouncilId council, FiscalYear year) {
        var planned = programs.adoptedPlan(council, year).stream()
                .flatMap(plan -> plan.chapters().stream())
                .map(Chapter::body);
        var charter = bodies.charter(council, year);
        var recorded =
                progress.records(council, year).bodies().map(charter::body).toList();
        return Stream.of(subcommittees(bodies.of(council, year)), planned, subcommittees(recorded))
                .flatMap(it -> it);
    }

    private static Stream<BodyId> subcommittees(List<Body> bodies) {
        return bodies.stream().filter(body -> body.tier() == Tier.SUBCOMMITTEE).map(Body::id);
    }
}
