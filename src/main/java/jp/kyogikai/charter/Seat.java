package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;
import org.jspecify.annotations.Nullable;

/**
 * One kind of seat in a body (委員の枠).
 *
 * @param count how many such seats; 0 where the charter gives no number, and for chairs, who are counted by their bodies
 * @param chairsOf the tier whose chairs sit here; only for {@link SeatKind#CHAIRS}
 */
public record Seat(
        SeatKind kind, String name, int count, @Nullable Tier chairsOf, Article article) {

    /** Such as 関係機関等　33, or the name alone where the charter gives no number. */
    public String words() {
        return count == 0 ? name : name + "　" + count;
    }
}
