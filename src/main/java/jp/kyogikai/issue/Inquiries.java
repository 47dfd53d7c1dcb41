package jp.kyogikai.issue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Inquiries extends JpaRepository<Inquiry, String> {

    /** Those whose reply is still waited for; an issue that was taken back waits no more. */
    @Query("""
            select q from Inquiry q, Issue i where i.id = q.issueId and q.repliedOn is null
            and i.withdrawal is null and i.closedAt is null""")
    List<Inquiry> awaited();

    List<Inquiry> findByIssueIdOrderBySentOnAscIdAsc(String issueId);
}
