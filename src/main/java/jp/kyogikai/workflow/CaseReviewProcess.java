package jp.kyogikai.workflow;

import java.util.Map;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.Reviewing;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages may do with the review of a case (事例検討の業務フロー). */
@Component
public class CaseReviewProcess {

    public static final String KEY = "case-review";

    private final Reviewing reviewing;
    private final CaseRegister register;
    private final Councils councils;
    private final RuntimeService runtime;
    private final IdentityService identity;

    CaseReviewProcess(
            Reviewing reviewing,
            CaseRegister register,
            Councils councils,
            RuntimeService runtime,
            IdentityService identity) {
        this.reviewing = reviewing;
        this.register = register;
        this.councils = councils;
        this.runtime = runtime;
        this.identity = identity;
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
