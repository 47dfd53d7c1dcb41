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

    /** A first draft of the answer from what was decided last, for the office to reword. */
    public FormText answerDraft(String issueId) {
        var id = new IssueId(issueId);
        var decided = consulting.hearingsOf(id).stream()
                .filter(hearing -> hearing.outcome() != null)
                .reduce((earlier, later) -> later);
        return FormText.show(decided.map(hearing -> draft(register.card(id).title(), hearing))
                .orElse(""));
    }

    public FormText today() {
        return FormText.show(LocalDate.now(clock).toString());
    }

    private static String draft(String title, Hearing last) {
        var outcome = last.outcome() == null ? "" : last.outcome().label();
        var reason = last.reason().isBlank() ? "" : "\n理由等：" + last.reason();
        return "御提起のありました「%s」については、%sにおいて協議した結果、「%s」となりましたので、お知らせします。%s"
                .formatted(title, last.meetingTitle(), outcome, reason);
    }
}
