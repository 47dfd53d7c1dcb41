package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CasePromptId;
import org.springframework.data.jpa.repository.JpaRepository;

interface CasePrompts extends JpaRepository<CasePrompt, String> {

    List<CasePrompt> findByCaseIdOrderByDecidedOnAscEnteredAtAsc(String caseId);

    default CasePrompt find(CasePromptId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("prompt " + id));
    }

    default List<Prompt> of(CaseId id) {
        return findByCaseIdOrderByDecidedOnAscEnteredAtAsc(id.value()).stream()
                .map(CasePrompt::prompt)
                .toList();
    }

    /** What was entered up to that day and still stands, without the text, for those who may not read of the case. */
    default List<CaseReport.Asked> askedBy(CaseId id, LocalDate day) {
        return findByCaseIdOrderByDecidedOnAscEnteredAtAsc(id.value()).stream()
                .filter(it -> it.stands() && it.wasEnteredBy(day))
                .map(CasePrompt::prompt)
                .map(it -> new CaseReport.Asked(it.kind(), it.meeting()))
                .toList();
    }
}
