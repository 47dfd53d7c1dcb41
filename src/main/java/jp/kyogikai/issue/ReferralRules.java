package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;

/** What holds for every request to investigate, whoever enters what (依頼の決まり). */
final class ReferralRules {

    private ReferralRules() {}

    /** Why the charter does not let this body ask that one on a day; empty where it does. */
    static Optional<Refusal> whyNotRefer(Council council, BodyId requester, BodyId to, LocalDate day) {
        for (var id : new BodyId[] {requester, to}) {
            if (find(council, id).isEmpty()) {
                return Optional.of(new ReferralRefusal.UnknownBody(id.value()));
            }
        }
        var asking = council.body(requester);
        var asked = council.body(to);
        if (!asking.refersTo().contains(to)) {
            return Optional.of(new ReferralRefusal.NotReferable(
                    asking.name(), asked.name(), asking.routes().refers().article()));
        }
        return asked.constitution().holdsOn(day)
                ? Optional.empty()
                : Optional.of(new ReferralRefusal.BodyOver(asked, day));
    }

    private static Optional<Body> find(Council council, BodyId id) {
        return council.bodies().stream().filter(body -> body.id().equals(id)).findFirst();
    }
}
