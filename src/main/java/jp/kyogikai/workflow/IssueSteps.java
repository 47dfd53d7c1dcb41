package jp.kyogikai.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueLadder;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.OriginId;

/** What the model of an issue calls, step by step: ids in, one call, one answer out (課題の協議の手順). */
@ForModels
public class IssueSteps {

    private final IssueRegister register;
    private final IssueLadder ladder;
    private final Consulting consulting;
    private final Answers answers;
    private final RegistrationForm form;
    private final Councils councils;
    private final CurrentActor actor;

    IssueSteps(
            IssueRegister register,
            IssueLadder ladder,
            Consulting consulting,
            Answers answers,
            RegistrationForm form,
            Councils councils,
            CurrentActor actor) {
        this.register = register;
        this.ladder = ladder;
        this.consulting = consulting;
        this.answers = answers;
        this.form = form;
        this.councils = councils;
        this.actor = actor;
    }

    public String register(String councilId, FormText title, FormText description, FormText origin, FormText raisedOn) {
        return register.register(form.parse(councilId, title, description, origin, raisedOn), actor.get())
                .value();
    }

    /** The number of the issue, which holds nothing personal, for lists of tasks and instances. */
    public String label(String issueId) {
        return register.card(new IssueId(issueId)).number();
    }

    /** The readable key of the instance in Cockpit, such as 木更津-R8-課題-001. */
    public String businessKey(String issueId) {
        var card = register.card(new IssueId(issueId));
        return councils.council(card.council()).shortName() + "-" + card.number();
    }

    /** The next body of a tier after the given one, or nothing. */
    public String nextBody(String issueId, String tier, String bodyId) {
        var after = Optional.of(bodyId).filter(Predicate.not(String::isEmpty)).map(BodyId::new);
        return ladder.next(new IssueId(issueId), Tier.valueOf(tier), after.orElse(null))
                .map(BodyId::value)
                .orElse("");
    }

    public String submit(String issueId, String bodyId) {
        return ladder.submit(new IssueId(issueId), new BodyId(bodyId)).value();
    }

    public String readOutcome(String consultationId) {
        return consulting.outcomeOf(new ConsultationId(consultationId)).name();
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

    public void close(String issueId) {
        register.close(new IssueId(issueId));
    }
}
