package jp.kyogikai.casework;

import java.util.NoSuchElementException;
import jp.kyogikai.shared.CaseId;
import org.springframework.data.jpa.repository.JpaRepository;

interface IssueDrafts extends JpaRepository<IssueDraft, String> {

    default IssueDraft find(CaseId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("draft of case " + id));
    }
}
