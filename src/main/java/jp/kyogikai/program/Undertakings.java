package jp.kyogikai.program;

import java.util.List;
import java.util.Locale;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Undertakings extends JpaRepository<Undertaking, String> {

    @Query("""
            select coalesce(max(u.sequence), 0) from Undertaking u
            where u.councilId = :council and u.fiscalYear = :year""")
    int lastSequence(String council, int year);

    List<Undertaking> findByCouncilIdAndFiscalYearOrderByDoneOnAscSequenceAsc(String councilId, int fiscalYear);

    /** Enters an activity; refused with {@link NumberTaken} when another drew the same number in the same moment. */
    default Undertaking enter(Undertaking undertaking) {
        try {
            return saveAndFlush(undertaking);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("undertaking_number")) {
                new NumberTaken("活動").raise();
            }
            throw e;
        }
    }
}
