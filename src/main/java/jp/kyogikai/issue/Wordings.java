package jp.kyogikai.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Wordings extends JpaRepository<Wording, String> {

    List<Wording> findByIssueIdOrderBySettledOnAscIdAsc(String issueId);
}
