package jp.kyogikai.program;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NumberTaken;
import jp.kyogikai.shared.ProgramId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Programs extends JpaRepository<Program, String>, BodyRecords {

    List<Program> findByCouncilIdAndFiscalYearAndKindOrderByRunAsc(String councilId, int fiscalYear, ProgramKind kind);

    @Query("select c from Chapter c join fetch c.program where c.id = :id")
    Optional<Chapter> chapter(String id);

    @Query("select c from Chapter c join fetch c.program where c.state = ChapterState.OPEN")
    List<Chapter> openChapters();

    @Query("select i from PlanItem i join fetch i.chapter c join fetch c.program where i.id = :id")
    Optional<PlanItem> item(String id);

    /** Those of a year, the attempts that were given up too, in their order. */
    default List<Program> of(CouncilId council, FiscalYear year, ProgramKind kind) {
        return findByCouncilIdAndFiscalYearAndKindOrderByRunAsc(council.value(), year.value(), kind);
    }

    /** The one of a year that holds: under way or adopted; an amendment of it does not hold before it is adopted. */
    default Optional<Program> standing(CouncilId council, FiscalYear year, ProgramKind kind) {
        return of(council, year, kind).stream()
                .filter(it -> it.state() != ProgramState.CANCELLED && it.state() != ProgramState.REPLACED)
                .findFirst();
    }

    /** The adopted plan of a year. */
    default Optional<Program> adoptedPlan(CouncilId council, FiscalYear year) {
        return standing(council, year, ProgramKind.PLAN).filter(it -> it.state() == ProgramState.ADOPTED);
    }

    /** Enters one; refused with {@link NumberTaken} when another was begun in the same moment. */
    default Program enter(Program program) {
        try {
            return saveAndFlush(program);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("program_number")) {
                new NumberTaken(program.kind().label()).raise();
            }
            throw e;
        }
    }

    default Program get(ProgramId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("program " + id));
    }

    default Chapter get(ChapterId id) {
        return chapter(id.value()).orElseThrow(() -> new NoSuchElementException("chapter " + id));
    }

    @Override
    @Query(
            "select distinct new jp.kyogikai.charter.RecordedBody(p.councilId, c.bodyId) from Program p join p.chapters c")
    List<RecordedBody> bodies();

    @Override
    default String name() {
        return "事業計画・事業報告";
    }
}
