package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;

/**
 * How much several bodies are to reach together in a fiscal year, such as 専門部会の実施回数 年39回以上 (合計の定め).
 *
 * @param counts what is counted
 * @param bodies where it is counted; empty where activities are, of whatever body
 * @param kinds which activities are counted; empty where all are, or something else is
 * @param article where the number stands
 * @param counting where it stands what is counted for it, and of which bodies
 */
public record YearTotal(
        String name,
        CountedThing counts,
        List<BodyId> bodies,
        List<String> kinds,
        int atLeast,
        Article article,
        Article counting) {

    public YearTotal {
        bodies = List.copyOf(bodies);
        kinds = List.copyOf(kinds);
    }

    /** Counted as the same source says. */
    public YearTotal(
            String name, CountedThing counts, List<BodyId> bodies, List<String> kinds, int atLeast, Article article) {
        this(name, counts, bodies, kinds, atLeast, article, article);
    }

    /** Such as 年39回以上, or 18以上 where it does not add up in the course of the year. */
    public String words() {
        return counts.isPaced() ? "年" + atLeast + counts.unit() + "以上" : atLeast + "以上";
    }

    /** What is counted in a word, with the kinds where only some are, such as 活動（研修会、訪問）. */
    public String counted() {
        return kinds.isEmpty() ? counts.label() : counts.label() + "（" + String.join("、", kinds) + "）";
    }

    /** Whether an activity of a body and a kind is counted. */
    public boolean takes(BodyId body, String kind) {
        return counts.comesOfActivities()
                && (bodies.isEmpty() || bodies.contains(body))
                && (kinds.isEmpty() || kinds.contains(kind));
    }
}
