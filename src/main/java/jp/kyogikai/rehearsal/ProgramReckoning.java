package jp.kyogikai.rehearsal;

import jp.kyogikai.charter.Council;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.rehearsal.Facts.ProgramFacts;
import jp.kyogikai.shared.FiscalYear;

/** Reads from the books what became of the plan of a rehearsed year (事業計画の集計). */
@Staged
class ProgramReckoning {

    private final AnnualPrograms programs;
    private final PlanProgress progress;
    private final ActivityLedger activities;

    ProgramReckoning(AnnualPrograms programs, PlanProgress progress, ActivityLedger activities) {
        this.programs = programs;
        this.progress = progress;
        this.activities = activities;
    }

    ProgramFacts facts(Course course, Council council) {
        var year = course.order().year();
        var items = progress.of(council.id(), year);
        return new ProgramFacts(
                state(council, year, ProgramKind.PLAN),
                state(council, new FiscalYear(year.value() - 1), ProgramKind.REPORT),
                Reckoning.counted(programs.kept(council.id(), year, ProgramKind.PLAN).stream()
                        .filter(plan -> plan.amends() != null)
                        .map(plan -> plan.state().label())),
                Reckoning.counted(items.stream().map(item -> item.state().label())),
                (int) activities.in(council.id(), year).stream()
                        .filter(it -> !it.cancelled())
                        .count());
    }

    private String state(Council council, FiscalYear year, ProgramKind kind) {
        return programs.standing(council.id(), year, kind)
                .map(card -> card.state().label())
                .orElse("");
    }
}
