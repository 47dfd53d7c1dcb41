package jp.kyogikai.issue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Issues extends JpaRepository<Issue, String> {

    @Query("select coalesce(max(i.sequence), 0) from Issue i where i.councilId = :council and i.fiscalYear = :year")
    int lastSequence(String council, int year);

    @Query("select o from IssueOrigin o join fetch o.issue where o.id = :id")
    Optional<IssueOrigin> origin(String id);

    List<Issue> findByCouncilIdOrderByFiscalYearDescSequenceDesc(String councilId);
}
