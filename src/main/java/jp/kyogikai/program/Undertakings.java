package jp.kyogikai.program;

import java.util.List;
import java.util.Locale;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Undertakings extends JpaRepository<Undertaking, String>, BodyRecords {

    @Query("""
            select coalesce(max(u.sequence), 0) from Undertaking u
            where u.councilId = :council and u.fiscalYear = :year""")
    int lastSequence(String council, int year);

    List<Undertaking> findByCouncilIdAndFiscalYearOrderByDoneOnAscSequenceAsc(String councilId, int fiscalYear);

    /** Enters an activity; refused with {@link NumberTaken} when its number or its form was used in the same moment. */
    default Undertaking enter(Undertaking undertaking) {
        try {
            return saveAndFlush(undertaking);
        } catch (DataIntegrityViolationException e) {
            var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (e instanceof DuplicateKeyException || said.contains("undertaking_number") || said.contains("primary")) {
                new NumberTaken("活動").raise();
            }
            throw e;
        }
    }

    @Override
    @Query("select distinct new jp.kyogikai.charter.RecordedBody(u.councilId, u.done.bodyId) from Undertaking u")
    List<RecordedBody> bodies();

    @Override
    default String name() {
        return "活動台帳";
    }
}
