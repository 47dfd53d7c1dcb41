package jp.kyogikai.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Inquiries extends JpaRepository<Inquiry, String> {

    List<Inquiry> findByIssueIdOrderBySentOnAscIdAsc(String issueId);
}
