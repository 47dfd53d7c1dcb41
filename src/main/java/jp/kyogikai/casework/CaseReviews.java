package jp.kyogikai.casework;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseReviews extends JpaRepository<CaseReview, String> {

    @Query("select coalesce(max(r.sequence), 0) from CaseReview r"
            + " where r.councilId = :council and r.fiscalYear = :year")
    int lastSequence(String council, int year);

    List<CaseReview> findByCaseIdOrderByFiscalYearAscSequenceAsc(String caseId);

    @Query("select r from CaseReview r where :matter member of r.hearings")
    Optional<CaseReview> before(String matter);

    /** The review that waits with this matter for its meeting. */
    default Optional<CaseReview> releasedTo(ConsultationId matter) {
        return before(matter.value())
                .filter(it -> it.releasedTo().filter(matter::equals).isPresent());
    }

    default List<CaseReview> of(CaseId id) {
        return findByCaseIdOrderByFiscalYearAscSequenceAsc(id.value());
    }

    default CaseReview find(CaseReviewId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("case review " + id));
    }

    /** Enters a review; refused with {@link NumberTaken} when another drew the same number in the same moment. */
    default CaseReview enter(CaseReview entered) {
        try {
            return saveAndFlush(entered);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("case_review_number")) {
                new NumberTaken("事例検討").raise();
            }
            throw e;
        }
    }
}
