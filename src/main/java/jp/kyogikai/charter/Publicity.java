package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/** Whether a body meets in public, and by which rule (会議の公開). */
public record Publicity(PublicityRule rule, Article article) {

    public boolean isPublic() {
        return rule == PublicityRule.PUBLIC;
    }
}
