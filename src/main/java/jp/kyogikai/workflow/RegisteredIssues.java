package jp.kyogikai.workflow;

import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Registration;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.OriginId;
import org.springframework.stereotype.Component;

/** Enters the issue of a case in the register; the confirmed text may go there whoever confirmed it (課題台帳への登録). */
@Component
class RegisteredIssues implements RaisedIssues {

    private final IssueRegister register;
    private final Answers answers;

    RegisteredIssues(IssueRegister register, Answers answers) {
        this.register = register;
        this.answers = answers;
    }

    @Override
    public Raised raise(Registration registration, Actor actor) {
        var issue = register.register(registration, Actor.system());
        return new Raised(issue, answers.owed(issue).get(0));
    }

    @Override
    public void explained(OriginId origin) {
        answers.origin(origin);
    }
}
