package jp.kyogikai.shared;

import java.util.Optional;

/** Where a rule comes from (根拠): an article of the by-laws, a document of the council, or a default nobody confirmed. */
public record Article(Kind kind, String citation) {

    /** The three kinds of source a charter may name. */
    public enum Kind {
        BYLAW,
        DOCUMENT,
        DEFAULT
    }

    /** A rule of the by-laws, such as 要綱第5条第2項. */
    public static Article bylaw(String citation) {
        return new Article(Kind.BYLAW, citation);
    }

    /** A rule told by a document of the council that has no articles. */
    public static Article document(String citation) {
        return new Article(Kind.DOCUMENT, citation);
    }

    /** Our own default, which the council has not confirmed (既定・未確認). */
    public static Article unconfirmed() {
        return new Article(Kind.DEFAULT, "既定（未確認）");
    }

    /** Whether nobody has confirmed it. */
    public boolean isUnconfirmed() {
        return kind == Kind.DEFAULT;
    }

    /** What may stand on a city's paper: articles of the by-laws only, for we never invent one. */
    public Optional<String> onPaper() {
        return kind == Kind.BYLAW ? Optional.of(citation) : Optional.empty();
    }

    @Override
    public String toString() {
        return citation;
    }
}
