package jp.kyogikai.desk.overdue;

import java.util.List;
import jp.kyogikai.duty.OverdueBoard;

/**
 * One page of what is overdue, with everything there is to choose from (期限超過の一覧).
 *
 * @param page counted from 0
 * @param near what comes due soon, by the same filters
 */
public record OverdueListing(
        String council,
        String councilName,
        List<Choice> councils,
        List<Choice> bodies,
        List<Choice> kinds,
        List<Choice> orders,
        String body,
        String holder,
        String kind,
        String order,
        List<OverdueRow> rows,
        int page,
        boolean hasMore,
        Near near) {

    /** Whether this is the last page that is shown, however many follow. */
    public boolean isLast() {
        return page == OverdueBoard.PAGES - 1;
    }

    /** One page of what comes due soon, and by which rule it is so (期限が近いものの一覧). */
    public record Near(String rule, List<OverdueRow> rows, int page, boolean hasMore) {}

    /** One choice of a list. */
    public record Choice(String value, String label) {}
}
