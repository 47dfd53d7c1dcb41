package jp.kyogikai.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Dispatches extends JpaRepository<Dispatch, String> {

    @Query("select max(d.edition) from Dispatch d where d.series = :series and d.subjectId = :subject")
    Optional<Integer> lastEdition(String series, String subject);

    /** What was entered about a subject after a version of it. */
    @Query("""
            select d.kind from Dispatch d
            where d.series = :series and d.subjectId = :subject and d.edition > :edition""")
    List<DispatchKind> kindsAfter(String series, String subject, int edition);

    List<Dispatch> findBySeriesAndSubjectId(String series, String subjectId);

    /** Enters a document; refused with {@link NumberTaken} when the same version was entered in the same moment. */
    default Dispatch enter(Dispatch dispatch) {
        try {
            return saveAndFlush(dispatch);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("dispatch_once")) {
                new NumberTaken("送付").raise();
            }
            throw e;
        }
    }
}
