package jp.kyogikai.testing;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.workflow.ReferralProcess;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a subcommittee as a process would that waits for nothing else (依頼元の代わり). */
@Component
public class Asking {

    private static final String KEY = "test-request";

    private final Referrals referrals;
    private final ReferralProcess process;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Asking(
            Referrals referrals,
            ReferralProcess process,
            RepositoryService repository,
            RuntimeService runtime,
            TransactionTemplate transaction,
            Clock clock) {
        this.referrals = referrals;
        this.process = process;
        this.repository = repository;
        this.runtime = runtime;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A request of the coordination body, due in three months, whose asker waits for its answer. */
    public ReferralId ask(IssueId issue, String body, String question) {
        return ask(issue, body, question, LocalDate.now(clock).plusMonths(3));
    }

    public ReferralId ask(IssueId issue, String body, String question, LocalDate due) {
        deploy();
        return transaction.execute(status -> {
            var id = referrals.request(
                    issue, new BodyId("chosei"), new BodyId(body), question, due, null, Actor.system());
            process.start(id);
            runtime.startProcessInstanceByKey(
                    KEY,
                    id.value(),
                    Variables.putValue("referralId", id.value()).putValue("councilId", Office.COUNCIL));
            return id;
        });
    }

    /** Whether whoever asked still waits for this answer. */
    public boolean isWaiting(ReferralId id) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(id.value())
                        .count()
                == 1;
    }

    /** Lets the asker stop waiting, as it does when the issue is taken back. */
    public void giveUp(ReferralId id) {
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(id.value())
                        .singleResult()
                        .getId(),
                "withdrawn");
    }

    /** The instance in which a subcommittee works on a request. */
    public String instanceOf(ReferralId id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(ReferralProcess.KEY)
                .variableValueEquals("referralId", id.value())
                .singleResult()
                .getId();
    }

    private void deploy() {
        var model = Bpmn.createExecutableProcess(KEY)
                .name("試験のための依頼")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent("answered")
                .message("ReferralAnswered-${referralId}")
                .camundaAsyncAfter()
                .endEvent()
                .done();
        repository
                .createDeployment()
                .name("試験のための依頼")
                .addModelInstance("asking.bpmn", model)
                .enableDuplicateFiltering(true)
                .deploy();
    }
}
