package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;

/**
 * How much several bodies are to reach together in a fiscal year, such as 専門部会の実施回数 年39回以上 (合計の定め).
 *
 * @param counts what is counted
 * @param bodies where it is counted
 */
public record YearTotal(String name, CountedThing counts, List<BodyId> bodies, int atLeast, Article article) {

    public YearTotal {
        bodies = List.copyOf(bodies);
    }

    /** Such as 年39回以上, or 18以上 where it does not add up from meeting to meeting. */
    public String words() {
        return counts.isPaced() ? "年" + atLeast + counts.unit() + "以上" : atLeast + "以上";
    }
}
