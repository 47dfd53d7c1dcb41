package jp.kyogikai.program;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * A plan or a report as forms, pages and papers see it (事業計画・事業報告の概要).
 *
 * @param amends the adopted plan that it puts differently; null where it is the first of its year
 */
public record ProgramCard(
        ProgramId id,
        CouncilId council,
        FiscalYear year,
        ProgramKind kind,
        int run,
        String number,
        String title,
        ProgramState state,
        String overview,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedBy,
        @Nullable ProgramId amends,
        List<ChapterCard> chapters) {

    public ProgramCard {
        chapters = List.copyOf(chapters);
    }
}
