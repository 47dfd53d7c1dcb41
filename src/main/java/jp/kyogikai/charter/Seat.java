package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;
import org.jspecify.annotations.Nullable;

/**
 * One kind of seat in a body (委員の枠).
 *
 * @param headcount how the number is meant
 * @param number how many such seats; 0 where the charter gives none, and for chairs, who are counted by their bodies
 * @param chairsOf the tier whose chairs sit here; only for {@link SeatKind#CHAIRS}
 */
public record Seat(
        SeatKind kind,
        String name,
        Headcount headcount,
        int number,
        @Nullable Tier chairsOf,
        Article article) {

    /** How many such seats there are, filled or vacant; 0 where the charter does not give the exact number. */
    public int count() {
        return headcount == Headcount.EXACT ? number : 0;
    }

    /** Such as 関係機関等　33, 委員　20人以内, or the name alone where the charter gives no number. */
    public String words() {
        return number == 0 ? name : name + "　" + headcount.words(number);
    }
}
