package jp.kyogikai.charter;

import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.NoRight;
import org.jspecify.annotations.Nullable;

/**
 * Who may give more time, and whether the days that the charter itself names may be put later (期限の延長の定め).
 *
 * @param chairs whether the chair of the body that is asked may do so, and not the secretariat alone
 * @param fixed whether a day that follows from the days of the charter may be put later
 */
public record ExtensionRule(boolean chairs, boolean fixed, Article article) {

    static final ExtensionRule USUAL = new ExtensionRule(true, false, Article.unconfirmed());

    /** Whether somebody may give more time to a body, or where no body is asked. */
    public boolean allows(Actor actor, CouncilId council, @Nullable BodyId body) {
        return actor.isSystem()
                || actor.isSecretariatOf(council)
                || chairs && body != null && actor.isChairOf(council, body);
    }

    /** Lets in whoever may do so, and refuses all others. */
    public void admit(Actor actor, CouncilId council, @Nullable BodyId body) {
        if (!allows(actor, council, body)) {
            new NoRight("期限を延長する", chairs && body != null ? "事務局及び担当の会議体の長" : "事務局").raise();
        }
    }
}
