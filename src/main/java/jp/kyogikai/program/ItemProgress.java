package jp.kyogikai.program;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.PlanItemId;
import org.jspecify.annotations.Nullable;

/**
 * One item of the adopted plan and what the records say of it, as things stand on a day (計画の事項の実績).
 *
 * @param id by which activities know it through all amendments of the plan
 * @param chapter the body that planned it
 * @param evidence the records counted, in the order of their days
 * @param achieved what the report said where nothing counts the item
 */
public record ItemProgress(
        PlanItemId id,
        BodyId chapter,
        FiscalYear year,
        PlanEntry entry,
        List<Evidence> evidence,
        @Nullable Achievement achieved,
        String remark,
        LocalDate today) {

    public ItemProgress {
        evidence = List.copyOf(evidence);
    }

    public int done() {
        return evidence.size();
    }

    public ItemState state() {
        if (!entry.measure().isCounted()) {
            return achieved == null
                    ? ItemState.UNTOLD
                    : switch (achieved) {
                        case DONE -> ItemState.MET;
                        case PARTLY -> ItemState.PARTLY;
                        case NOT_DONE -> ItemState.UNMET;
                    };
        }
        if (done() >= entry.target()) {
            return ItemState.MET;
        }
        if (today.isAfter(year.lastDay())) {
            return ItemState.UNMET;
        }
        return done() == 0 ? ItemState.NOT_YET : ItemState.UNDER_WAY;
    }
}
