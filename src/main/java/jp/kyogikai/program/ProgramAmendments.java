package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an adopted plan differently, as a version of its own; until that is adopted, the old one holds (計画の変更). */
@Component
@Transactional
public class ProgramAmendments {

    private final Programs programs;
    private final Parts parts;
    private final Clock clock;

    ProgramAmendments(Programs programs, Parts parts, Clock clock) {
        this.parts = parts;
        this.programs = programs;
        this.clock = clock;
    }

    /** Begins with what was adopted, and why; refused where nothing is, or another amendment is under way. */
    public ProgramId begin(ProgramId id, String reason, Actor actor) {
        var adopted = programs.get(id);
        NoRight.unlessSecretariat(actor, adopted.council(), adopted.title() + "の変更を始める");
        var why = TypedText.required("変更の理由", reason, TypedText.LONG);
        if (adopted.kind() != ProgramKind.PLAN || adopted.state() != ProgramState.ADOPTED) {
            new ProgramRefusal.NotNow(adopted.title(), adopted.state(), "変更を始める").raise();
        }
        var runs = programs.of(adopted.council(), adopted.year(), ProgramKind.PLAN);
        runs.stream().filter(run -> run.state().isOpen()).findFirst().ifPresent(run -> new ProgramRefusal.AlreadyBegun(
                        run.kind(), run.title(), run.state())
                .raise());
        var amendment = programs.enter(new Program(adopted, runs.size() + 1, founded(adopted), LocalDate.now(clock)));
        amendment.note(ProgramEvent.of(ProgramEventKind.BEGUN, null, why, Noting.now(clock, actor)));
        return amendment.id();
    }

    /** The bodies that draft by the charters of the year and have no part yet. */
    private List<BodyId> founded(Program adopted) {
        var known = adopted.chapters().stream().map(Chapter::body).toList();
        return parts.drafting(adopted.council(), adopted.year(), ProgramKind.PLAN).stream()
                .filter(body -> !known.contains(body))
                .toList();
    }

    /** Why it was begun; empty where it amends nothing. */
    @Transactional(readOnly = true)
    public String reason(ProgramId id) {
        return programs.get(id).amends().isEmpty()
                ? ""
                : programs.get(id).events().stream()
                        .filter(event -> event.kind() == ProgramEventKind.BEGUN)
                        .findFirst()
                        .map(ProgramEvent::text)
                        .orElse("");
    }

    /** What it puts differently from the plan that it amends; nothing where it amends none. */
    @Transactional(readOnly = true)
    public List<PlanChange> changes(ProgramId id) {
        return changes(programs.get(id));
    }

    List<PlanChange> changes(Program amendment) {
        return before(amendment)
                .map(before -> PlanChange.between(before, amendment))
                .orElse(List.of());
    }

    /** An amendment that changes nothing is no matter for a body. */
    void mustChangeSomething(Program program) {
        if (program.amends().isPresent() && changes(program).isEmpty()) {
            new ProgramRefusal.NothingChanged(program.title()).raise();
        }
    }

    /** The plan that holds gives way to its amendment. */
    void replace(Program amendment) {
        before(amendment).ifPresent(before -> {
            before.giveWay();
            amendment.keepWords(before);
            before.note(ProgramEvent.of(
                    ProgramEventKind.REPLACED, null, amendment.number(), Noting.now(clock, Actor.system())));
        });
    }

    private Optional<Program> before(Program amendment) {
        return amendment.amends().map(programs::get);
    }
}
