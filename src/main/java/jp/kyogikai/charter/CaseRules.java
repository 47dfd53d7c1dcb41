package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;

/**
 * What a council settles about its cases (個別事例の定め).
 *
 * @param convenedWithin days until a case should have its first meeting; later it counts as stalled
 * @param fields the fields of life by which cases are counted, in the order in which they are offered (分野)
 */
public record CaseRules(int convenedWithin, List<String> fields, Article article) {

    static final CaseRules USUAL = new CaseRules(
            30,
            List.of("就労・日中活動", "住まい・暮らし", "こども・教育", "権利擁護", "医療・健康", "災害・緊急", "家族支援", "その他"),
            Article.unconfirmed());

    public CaseRules {
        fields = List.copyOf(fields);
    }
}
