package jp.kyogikai.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.kyogikai.shared.Article;

/** The rule from which a day follows, in words and with its source (期限の根拠). */
@Embeddable
public record Ground(
        @Column(name = "rule_words") String words,

        @Enumerated(EnumType.STRING) @Column(name = "source_kind")
        Article.Kind kind,

        @Column(name = "source") String citation) {

    public static Ground of(String words, Article article) {
        return new Ground(words, article.kind(), article.citation());
    }

    /** A day that somebody named when asking; the record of what was asked is its source. */
    public static Ground asked(String words) {
        return of(words, Article.document("記録にある期限"));
    }

    public Article article() {
        return new Article(kind, citation);
    }
}
