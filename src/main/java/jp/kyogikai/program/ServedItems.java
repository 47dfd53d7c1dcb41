package jp.kyogikai.program;

import java.util.List;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Which items of the adopted plan an activity may be said to serve (活動が対応する計画の事項). */
@Component
class ServedItems {

    private final Programs programs;

    ServedItems(Programs programs) {
        this.programs = programs;
    }

    boolean mayServe(CouncilId council, Undertaken done) {
        var chosen = done.planItem().orElseThrow();
        return of(council, FiscalYear.of(done.on())).stream()
                .filter(item -> item.origin().equals(chosen))
                .anyMatch(item -> item.entry().takes(done));
    }

    /** The items to which activities can be given: those that count some, and those that are told in words. */
    List<PlanItem> of(CouncilId council, FiscalYear year) {
        return programs.adoptedPlan(council, year).stream()
                .flatMap(plan -> plan.chapters().stream())
                .flatMap(chapter -> chapter.items().stream())
                .filter(item -> item.entry().measure() == PlanMeasure.UNDERTAKINGS
                        || item.entry().measure() == PlanMeasure.STATEMENT)
                .toList();
    }
}
