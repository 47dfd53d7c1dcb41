package jp.kyogikai.meeting;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.kyogikai.shared.YearPlanId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;

interface YearPlans extends JpaRepository<YearPlan, String> {

    Optional<YearPlan> findByOpenFor(String openFor);

    List<YearPlan> findByCouncilIdAndFiscalYearOrderByOpenedAt(String councilId, int fiscalYear);

    /** Enters a draft; refused with {@link YearPlanRefusal.UnderWay} when another was begun in the same moment. */
    default YearPlan enter(YearPlan plan) {
        try {
            return saveAndFlush(plan);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("year_plan_open")) {
                new YearPlanRefusal.UnderWay(plan.year(), YearPlanState.DRAFT).raise();
            }
            throw e;
        }
    }

    default YearPlan get(YearPlanId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("year plan " + id));
    }
}
