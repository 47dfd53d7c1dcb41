package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.OriginId;

/** What the forms of an issue show, read fresh from the tables at each opening (課題の様式). */
@ForModels
public class IssueForms {

    private final IssueRegister register;
    private final Consulting consulting;
    private final Answers answers;
    private final Clock clock;

    IssueForms(IssueRegister register, Consulting consulting, Answers answers, Clock clock) {
        this.register = register;
        this.consulting = consulting;
        this.answers = answers;
        this.clock = clock;
    }

    public FormText title(String issueId) {
        var card = register.card(new IssueId(issueId));
        return FormText.show(card.number() + "　" + card.title());
    }

    public FormText description(String issueId) {
        return FormText.show(register.card(new IssueId(issueId)).description());
    }

    public FormText addressee(String originId) {
        return FormText.show(answers.origin(new OriginId(originId)).addressee());
    }

    /** The meetings the issue went through, as a table to look at. */
    public FormRows hearings(String issueId) {
        return FormRows.show(consulting.hearingsOf(new IssueId(issueId)).stream()
                .filter(hearing -> hearing.outcome() != null)
                .map(HearingRow::of)
                .toList());
    }

    /** The reason of the last decision, from which the office writes why, and what is done next. */
    public FormText answerDraft(String issueId) {
        var withdrawal = register.card(new IssueId(issueId)).withdrawal();
        return FormText.show(consulting.hearingsOf(new IssueId(issueId)).stream()
                .filter(hearing -> hearing.outcome() != null && withdrawal.isEmpty())
                .reduce((earlier, later) -> later)
                .map(Hearing::reason)
                .orElse(withdrawal));
    }

    public FormText today() {
        return FormText.show(LocalDate.now(clock).toString());
    }
}
