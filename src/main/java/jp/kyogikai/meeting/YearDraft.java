package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the office changes it (年間計画の案).
 *
 * @param meetings in the order of their days
 * @param parts the bodies that it is for
 * @param whyNot why it can only be given up, where the charters have lost its one body since; null where they have not
 */
public record YearDraft(
        Council council,
        FiscalYear year,
        List<PlanEntry> meetings,
        List<Part> parts,
        @Nullable Refusal whyNot) {

    public YearDraft {
        meetings = List.copyOf(meetings);
        parts = List.copyOf(parts);
    }

    /**
     * The part of one body.
     *
     * @param asked how many meetings the year asks of it
     * @param standing its meetings that stand already, and so are not planned again
     * @param concerns what the charter would rather have otherwise
     * @param reason why the office keeps to it all the same; empty where it said nothing
     */
    public record Part(Body body, Asked asked, List<String> standing, List<String> concerns, String reason) {}
}
