package jp.kyogikai.program;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.PlanItemId;
import org.springframework.stereotype.Component;

/** On which items of the adopted plan a part of a report reports (報告する計画の事項). */
@Component
class PlannedItems {

    private final Programs programs;
    private final Parts parts;

    PlannedItems(Programs programs, Parts parts) {
        this.programs = programs;
        this.parts = parts;
    }

    List<PlanItem> of(Chapter chapter) {
        var report = chapter.program();
        return programs.adoptedPlan(report.council(), report.year()).stream()
                .flatMap(plan -> plan.chapters().stream())
                .filter(planned -> parts.teller(report, planned.body()).equals(chapter.body()))
                .flatMap(planned -> planned.items().stream())
                .toList();
    }

    /** Whether an item ever stood in a plan of its year, adopted or not. */
    boolean wasPlanned(Chapter chapter, PlanItemId origin) {
        var report = chapter.program();
        return programs.of(report.council(), report.year(), ProgramKind.PLAN).stream()
                .flatMap(plan -> plan.chapters().stream())
                .flatMap(planned -> planned.items().stream())
                .anyMatch(item -> item.origin().equals(origin));
    }

    /** The first that nothing counts and of which nobody has said yet what came of it. */
    Optional<PlanItem> untold(Chapter chapter) {
        return of(chapter).stream()
                .filter(item ->
                        !item.entry().measure().isCounted() && item.achieved().isEmpty())
                .findFirst();
    }
}
