package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;

/**
 * What the bodies of a council do besides meeting, by the kinds under which it is counted (活動の種類の定め).
 *
 * @param kinds in the order in which they are offered, such as 研修会
 */
public record ActivityRule(List<String> kinds, Article article) {

    static final ActivityRule USUAL =
            new ActivityRule(List.of("フォーラム・講演会", "研修会", "広報誌・周知", "訪問", "助言", "その他の活動"), Article.unconfirmed());

    public ActivityRule {
        kinds = List.copyOf(kinds);
    }
}
