package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;

/**
 * How many meetings several bodies are to hold together in a fiscal year, such as 専門部会の実施回数 年39回以上 (合計の開催回数).
 *
 * @param bodies whose meetings are counted
 */
public record YearTotal(String name, List<BodyId> bodies, int atLeast, Article article) {

    public YearTotal {
        bodies = List.copyOf(bodies);
    }
}
