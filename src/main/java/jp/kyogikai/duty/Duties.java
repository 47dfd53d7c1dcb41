package jp.kyogikai.duty;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Duties extends JpaRepository<Duty, String>, JpaSpecificationExecutor<Duty> {

    Optional<Duty> findBySubjectIdAndKind(String subjectId, DutyKind kind);

    default Optional<Duty> find(DutyKey key) {
        return findBySubjectIdAndKind(key.subject(), key.kind());
    }

    @Query("select d from Duty d where d.state in (DutyState.OPEN, DutyState.OVERDUE)")
    List<Duty> open();

    /** The same without the rest of each duty, for whoever goes through the whole book. */
    @Query("""
            select new jp.kyogikai.duty.OpenDay(d.kind, d.subjectId, d.base) from Duty d
            where d.state in (DutyState.OPEN, DutyState.OVERDUE)""")
    List<OpenDay> openDays();

    @Query("""
            select d from Duty d
            where d.councilId = :council and d.label.instanceKey = :key
              and d.state in (DutyState.OPEN, DutyState.OVERDUE) order by d.due, d.id""")
    List<Duty> ofWork(String council, String key);

    /** Whose turn it is by group; of single cases only those in whose circle the person is. */
    @Query("""
            select d from Duty d
            where d.councilId = :council and d.state = :state and d.shown.group in :groups and d.due <= :until
              and (d.kind not in :ofCases or d.label.owner in :cases) order by d.due, d.id""")
    List<Duty> ofPerson(
            String council,
            DutyState state,
            LocalDate until,
            Collection<String> groups,
            Collection<DutyKind> ofCases,
            Collection<String> cases,
            Limit most);

    @Query("""
            select d.id from Duty d
            where d.councilId = :council and d.state = DutyState.OPEN and d.due < :today order by d.id""")
    List<String> late(String council, LocalDate today);

    /** Those of them that are still open; the version tells whoever read a duty before that it has changed. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Duty d set d.state = DutyState.OVERDUE, d.version = d.version + 1
            where d.id in :ids and d.state = DutyState.OPEN""")
    int markOverdue(Collection<String> ids);

    @Query("""
            select d.id from Duty d
            where d.councilId = :council and d.state = DutyState.OVERDUE and d.id > :after order by d.id""")
    List<String> overdue(String council, String after, Limit most);

    @Query("select d from Duty d where d.councilId = :council and d.state = :state order by d.due, d.id")
    List<Duty> inState(String council, DutyState state);

    @Query("""
            select d from Duty d
            where d.councilId = :council and d.state = DutyState.OPEN and d.due <= :until order by d.due, d.id""")
    List<Duty> openUntil(String council, LocalDate until);

    /** Those of them that are still overdue, kept from changing until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Duty d where d.id in :ids and d.state = DutyState.OVERDUE order by d.id")
    List<Duty> hold(Collection<String> ids);
}
