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

    /** Such as 39回以上. */
    public String words() {
        return atLeast + counts.unit() + "以上";
    }
}
