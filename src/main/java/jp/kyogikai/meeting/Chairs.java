package jp.kyogikai.meeting;

import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.NoRight;

/** Who may speak for the chair of a meeting: the chair, and the office that enters what the chair told it (代行入力). */
final class Chairs {

    private Chairs() {}

    static void only(Actor actor, Meeting meeting, String act) {
        if (!actor.isChairOf(meeting.council(), meeting.body())
                && !actor.isSecretariatOf(meeting.council())
                && !actor.isSystem()) {
            new NoRight(act, "この会議体の長又は事務局").raise();
        }
    }
}
