package jp.kyogikai.privacy;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Readings extends JpaRepository<Reading, String> {

    boolean existsByReaderAndSubjectKindAndSubjectIdAndWhatAndReadAtAfter(
            String reader, String subjectKind, String subjectId, String what, Instant since);

    List<Reading> findBySubjectKindAndSubjectIdOrderByReadAtDesc(String subjectKind, String subjectId);
}
