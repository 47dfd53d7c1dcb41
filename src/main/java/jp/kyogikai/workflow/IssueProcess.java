package jp.kyogikai.workflow;

import java.util.Map;
import java.util.Optional;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.Conclusions;
import jp.kyogikai.issue.Explanation;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Raised;
import jp.kyogikai.issue.Registration;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other processes and pages may do with the way of an issue (課題の協議の業務フロー). */
@Component
public class IssueProcess {

    public static final String KEY = "issue-escalation";

    private final IssueRegister register;
    private final Conclusions conclusions;
    private final Answers answers;
    private final Consulting consulting;
    private final OutOfTurnProcess outOfTurn;
    private final Messages messages;

    IssueProcess(
            IssueRegister register,
            Conclusions conclusions,
            Answers answers,
            Consulting consulting,
            OutOfTurnProcess outOfTurn,
            Messages messages) {
        this.consulting = consulting;
        this.outOfTurn = outOfTurn;
        this.register = register;
        this.conclusions = conclusions;
        this.answers = answers;
        this.messages = messages;
    }

    /** Registers an issue that rises from a confirmed case and starts its way, both or neither. */
    @Transactional
    public Raised raise(Registration registration, Actor actor) {
        var raised = register.raise(registration, actor);
        messages.begin(
                "IssueRaised",
                Map.of(
                        "councilId", registration.council().value(),
                        "issueId", raised.issue().value()));
        return raised;
    }

    /** Records when a family was told, and lets the issue go on that waits for it, both or neither. */
    @Transactional
    public void explained(OriginId id, Explanation explanation) {
        answers.explain(id, explanation);
        messages.tell(Handshake.explained(id.value()));
    }

    /** Why nobody can take an issue back any more; empty as long as the office may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> whyNotWithdraw(IssueId id) {
        return conclusions.whyNotWithdraw(id);
    }

    /** Takes an issue back at whatever station it stands before a body adopts it; its origin is still owed an answer. */
    @Transactional
    public void withdraw(IssueId id, String reason, Actor actor) {
        conclusions.withdraw(id, reason, actor);
        consulting.of(id).forEach(outOfTurn::settled);
        messages.tell(Handshake.withdrawn(id.value()));
    }
}
