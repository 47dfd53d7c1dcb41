package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;
import org.jspecify.annotations.Nullable;

/**
 * Who calls the meetings of a body, and who calls one while there is no chair yet to do so (招集の定め).
 *
 * @param first who calls the first meeting, at which the chair is elected (最初の会議の招集者)
 * @param signs how one who presides over nothing signs, such as 木更津市長; null for the usual words
 */
public record ConvenorRule(
        Convenor by, Convenor first, @Nullable String signs, Article article) {

    static final ConvenorRule USUAL =
            new ConvenorRule(Convenor.CHAIR, Convenor.SECRETARIAT, null, Article.unconfirmed());

    /** Such as 座長（座長がいないときは事務局）. */
    public String words(Council council, Body body) {
        return by.presides()
                ? "%s（%sがいないときは%s）"
                        .formatted(
                                words(by, council, body),
                                by == Convenor.CHAIR ? body.chairTitle() : by.label(),
                                words(first, council, body))
                : words(by, council, body);
    }

    /** One of those who may call it, as papers name them, without the name of a person. */
    public String words(Convenor who, Council council, Body body) {
        return switch (who) {
            case CHAIR -> body.chairTitle();
            case COUNCIL_CHAIR -> council.presidency().map(Body::chairTitle).orElse(who.label());
            case MAYOR -> signs == null ? council.mayorsTogether() : signs;
            case WELFARE_OFFICE -> signs == null ? council.city() + "福祉事務所長" : signs;
            case SECRETARIAT -> signs == null ? "事務局（" + council.office() + "）" : signs;
        };
    }
}
