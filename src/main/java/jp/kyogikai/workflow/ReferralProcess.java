package jp.kyogikai.workflow;

import java.util.Map;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.ReferralId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other processes and pages may do with an investigation (専門部会の調査・検討の業務フロー). */
@Component
public class ReferralProcess {

    public static final String KEY = "subcommittee-investigation";

    private final Referrals referrals;
    private final Councils councils;
    private final Messages messages;
    private final RuntimeService runtime;
    private final IdentityService identity;

    ReferralProcess(
            Referrals referrals,
            Councils councils,
            Messages messages,
            RuntimeService runtime,
            IdentityService identity) {
        this.referrals = referrals;
        this.councils = councils;
        this.messages = messages;
        this.runtime = runtime;
        this.identity = identity;
    }

    /**
     * Brings a request before its subcommittee; whoever asked waits, in the same transaction, for
     * {@code ReferralAnswered-} and the id, which is told when the request is declined or the report adopted.
     */
    @Transactional
    public void start(ReferralId id) {
        var card = referrals.card(id);
        var key = councils.council(card.council()).keyOf(card.number());
        Map<String, Object> ids = Map.of(
                "councilId", card.council().value(),
                "bodyId", card.body().value(),
                "referralId", id.value(),
                "label", card.number());
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication(); // whoever may ask was asked by the rules of the request
        try {
            runtime.startProcessInstanceByKey(KEY, key, ids);
        } finally {
            identity.setAuthentication(person);
        }
    }

    /** Takes a request back and ends its process, both or neither; the office that asked no longer waits. */
    @Transactional
    public void withdraw(ReferralId id, String why, Actor actor) {
        referrals.withdraw(id, why, actor);
        messages.tell(Handshake.referralWithdrawn(id.value()));
    }
}
