package jp.kyogikai.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Issues extends JpaRepository<Issue, String> {

    @Query("select coalesce(max(i.sequence), 0) from Issue i where i.councilId = :council and i.fiscalYear = :year")
    int lastSequence(String council, int year);

    /** Enters an issue; refused with {@link NumberTaken} when another drew the same number in the same moment. */
    default Issue enter(Issue issue) {
        try {
            return saveAndFlush(issue);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("issue_number")) {
                new NumberTaken("課題").raise();
            }
            throw e;
        }
    }

    @Query("select o from IssueOrigin o join fetch o.issue where o.id = :id")
    Optional<IssueOrigin> origin(String id);

    @Query("""
            select o.id from IssueOrigin o where o.kind = OriginKind.CASE
            and o.caseToldAt is not null and o.explainedOn is null and o.notExplained is null""")
    List<String> originsToExplain();

    @Query("select o.id from IssueOrigin o where o.kind = OriginKind.CASE and o.caseToldAt is null")
    List<String> originsToTell();

    /** Those whose deliberation is over and that have not ended, which owe their answers. */
    @Query("""
            select distinct i from Issue i join fetch i.origins
            where i.closedAt is null and (i.concludedAt is not null or i.withdrawnOn is not null)""")
    List<Issue> answering();

    List<Issue> findByCouncilIdOrderByFiscalYearDescSequenceDesc(String councilId);

    @Query("""
            select distinct i from Issue i left join fetch i.origins
            where i.councilId = :council and i.fiscalYear = :year order by i.sequence desc""")
    List<Issue> of(String council, int year);

    /** Those that have not ended, from whatever year. */
    @Query("""
            select distinct i from Issue i left join fetch i.origins
            where i.councilId = :council and i.closedAt is null order by i.fiscalYear desc, i.sequence desc""")
    List<Issue> open(String council);
}
