package jp.kyogikai.casework;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SupportCases extends JpaRepository<SupportCase, String> {

    @Query("select coalesce(max(c.sequence), 0) from SupportCase c"
            + " where c.councilId = :council and c.fiscalYear = :year")
    int lastSequence(String council, int year);

    /** Enters a case; refused with {@link NumberTaken} when another drew the same number in the same moment. */
    default SupportCase enter(SupportCase entered) {
        try {
            return saveAndFlush(entered);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("support_case_number")) {
                new NumberTaken("個別事例").raise();
            }
            throw e;
        }
    }

    default SupportCase find(CaseId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("case " + id));
    }

    @Query("select c from SupportCase c where c.councilId = :council and :username member of c.circle"
            + " order by c.fiscalYear desc, c.sequence desc")
    List<SupportCase> ofCircle(String council, String username);

    Optional<SupportCase> findByCouncilIdAndFiscalYearAndSequence(String councilId, int fiscalYear, int sequence);

    List<SupportCase> findByCouncilId(String councilId);
}
