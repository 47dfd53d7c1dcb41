package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Conclusions;
import jp.kyogikai.issue.IssueLadder;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.OriginId;

/** What the model of an issue calls, step by step: ids in, one call, one answer out (課題の協議の手順). */
@ForModels
public class IssueSteps {

    private final IssueRegister register;
    private final IssueLadder ladder;
    private final Conclusions conclusions;
    private final Consulting consulting;
    private final Answers answers;
    private final RegistrationForm form;
    private final Triage triage;
    private final OutOfTurnProcess outOfTurn;
    private final Councils councils;
    private final Messages messages;
    private final CurrentActor actor;

    IssueSteps(
            IssueRegister register,
            IssueLadder ladder,
            Conclusions conclusions,
            Consulting consulting,
            Answers answers,
            RegistrationForm form,
            Triage triage,
            OutOfTurnProcess outOfTurn,
            Councils councils,
            Messages messages,
            CurrentActor actor) {
        this.register = register;
        this.ladder = ladder;
        this.conclusions = conclusions;
        this.consulting = consulting;
        this.answers = answers;
        this.form = form;
        this.triage = triage;
        this.outOfTurn = outOfTurn;
        this.councils = councils;
        this.messages = messages;
        this.actor = actor;
    }

    public String register(
            String councilId,
            FormText title,
            FormText description,
            FormText category,
            FormText urgency,
            FormText origin,
            FormText raiser,
            FormText raisedOn) {
        var registration = form.parse(councilId, title, description, category, urgency, origin, raiser, raisedOn);
        return register.register(registration, actor.get()).value();
    }

    /** For start forms that were opened under the release before this one and are sent after it. */
    public String register(String councilId, FormText title, FormText description, FormText origin, FormText raisedOn) {
        var category = FormText.submitted(Category.REGIONAL.name());
        var urgency = FormText.submitted(Urgency.ORDINARY.name());
        return register(councilId, title, description, category, urgency, origin, FormText.submitted(""), raisedOn);
    }

    /** Has the triage table advise, which decides nothing. */
    public void triage(String issueId) {
        triage.advise(new IssueId(issueId));
    }

    /** The number of the issue, which holds nothing personal, for lists of tasks and instances. */
    public String label(String issueId) {
        return register.card(new IssueId(issueId)).number();
    }

    /** The readable key of the instance in Cockpit, such as 木更津-R8-課題-001. */
    public String businessKey(String issueId) {
        var card = register.card(new IssueId(issueId));
        return councils.council(card.council()).keyOf(card.number());
    }

    /** The body of a tier that the issue goes before next, or nothing. */
    public String nextBody(String issueId, String tier) {
        return ladder.next(new IssueId(issueId), Tier.valueOf(tier))
                .map(BodyId::value)
                .orElse("");
    }

    /** As models of the release before this one ask; where the issue was last is read from the tables. */
    public String nextBody(String issueId, String tier, String bodyId) {
        return nextBody(issueId, tier);
    }

    public String submit(String issueId, String bodyId) {
        return outOfTurn
                .asked(ladder.submit(new IssueId(issueId), new BodyId(bodyId)))
                .value();
    }

    public String readOutcome(String consultationId) {
        return consulting.outcomeOf(new ConsultationId(consultationId)).name();
    }

    public void conclude(String issueId) {
        conclusions.conclude(new IssueId(issueId));
    }

    public List<String> originsOwed(String issueId) {
        return answers.owed(new IssueId(issueId)).stream().map(OriginId::value).toList();
    }

    public void recordAnswer(String originId, FormText answer, FormText answeredOn) {
        answers.record(
                new OriginId(originId),
                answer.required("理由及び今後の対応", 10_000),
                TypedSchedule.date(answeredOn, "お知らせする日"),
                actor.get());
    }

    /** Whether a family is still to be told in person by those who support it. */
    public boolean needsExplanation(String originId) {
        return answers.needsExplanation(new OriginId(originId));
    }

    /** Tells the one case that waits for this answer. */
    public void tellCase(String originId) {
        answers.told(new OriginId(originId));
        messages.tell(Handshake.answered(originId));
    }

    public void close(String issueId) {
        register.close(new IssueId(issueId));
    }
}
