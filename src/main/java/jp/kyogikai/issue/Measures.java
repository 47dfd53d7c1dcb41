package jp.kyogikai.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Measures extends JpaRepository<Measure, String> {

    List<Measure> findByDoneOnIsNull();

    List<Measure> findByIssueIdOrderByPosition(String issueId);
}
