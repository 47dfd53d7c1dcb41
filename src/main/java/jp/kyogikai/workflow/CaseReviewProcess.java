package jp.kyogikai.workflow;

import java.util.Map;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.Releasing;
import jp.kyogikai.casework.Reviewing;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages may do with the review of a case (事例検討の業務フロー). */
@Component
public class CaseReviewProcess {

    public static final String KEY = "case-review";

    private final Reviewing reviewing;
    private final Releasing releasing;
    private final CaseRegister register;
    private final Councils councils;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Messages messages;

    CaseReviewProcess(
            Reviewing reviewing,
            Releasing releasing,
            CaseRegister register,
            Councils councils,
            RuntimeService runtime,
            IdentityService identity,
            Messages messages) {
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.register = register;
        this.councils = councils;
        this.runtime = runtime;
        this.identity = identity;
        this.messages = messages;
    }

    /** Takes the released sheet back to its writers, both in the tables and in the process, or neither. */
    @Transactional
    public void takeBack(CaseReviewId id, String reason, Actor actor) {
        var matter = releasing.takeBack(id, reason, actor);
        messages.tell(Handshake.decided(matter.value()));
    }

    /** Begins the review of a case before a body, both in the tables and as a process, or neither. */
    @Transactional
    public void start(CaseId supportCase, BodyId body, Actor actor) {
        var council = councils.council(register.council(supportCase));
        var review = reviewing.open(supportCase, body, actor);
        var number = reviewing.number(review);
        Map<String, Object> ids = Map.of(
                "councilId", council.id().value(),
                "bodyId", body.value(),
                "reviewId", review.value(),
                "label", number);
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication(); // whoever may begin was asked by the rules of the case
        try {
            runtime.startProcessInstanceByKey(KEY, council.shortName() + "-" + number, ids);
        } finally {
            identity.setAuthentication(person);
        }
    }
}
