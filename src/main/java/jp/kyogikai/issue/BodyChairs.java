package jp.kyogikai.issue;

import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.NoRight;

/** Who may enter for the body that was asked: its chair, or the office in its place (代行入力). */
final class BodyChairs {

    private BodyChairs() {}

    static void only(Actor actor, Referral referral, String act) {
        if (!actor.isChairOf(referral.council(), referral.request().body())
                && !actor.isSecretariatOf(referral.council())
                && !actor.isSystem()) {
            new NoRight(act, "依頼先の会議体の長又は事務局").raise();
        }
    }
}
