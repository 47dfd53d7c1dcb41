package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What became of a meeting on one or two pages, some days after it (結果概要).
 *
 * @param restricted whether the body meets behind closed doors, so that the paper stays with its members
 * @param chair who presided (議長)
 * @param present how many members attended
 * @param absent how many did not
 * @param quorum the sentence that says whether the meeting was quorate
 * @param next when the body meets next; null where nothing is planned
 * @param contact whom to ask
 */
public record OutlinePaper(
        Wording wording,
        String council,
        String meeting,
        boolean inWriting,
        boolean restricted,
        String date,
        String time,
        @ProperName String place,
        @ProperName @Nullable String chair,
        int present,
        int absent,
        @Nullable String quorum,
        List<Item> items,
        @Nullable String next,
        String contact)
        implements Paper {

    /**
     * One item and what became of it (議題と結果).
     *
     * @param kind null where the item is closed
     * @param title of a closed item only that it was closed
     * @param result null where the item is closed
     * @param reason why it was decided so, or of a closed item why it is closed; null where nothing was said
     */
    public record Item(
            int number,
            @Nullable String kind,
            String title,
            @Nullable String result,
            @Nullable String reason) {}
}
