package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.DraftText;
import jp.kyogikai.casework.Drafting;
import jp.kyogikai.casework.SupportMinutes;
import jp.kyogikai.casework.SupportPlan;
import jp.kyogikai.casework.SupportResult;
import jp.kyogikai.casework.SupportRoom;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Origin;
import jp.kyogikai.issue.OriginKind;
import jp.kyogikai.issue.Registration;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.OriginId;

/** What the model of a case calls, step by step: ids in, one call, one answer out (個別支援の手順). */
@ForModels
public class CaseSteps {

    private final CaseRegister register;
    private final SupportRoom room;
    private final Drafting drafting;
    private final IssueProcess issues;
    private final CaseForm form;
    private final CaseAnswers answers;
    private final Councils councils;
    private final CurrentActor actor;
    private final Clock clock;

    CaseSteps(
            CaseRegister register,
            SupportRoom room,
            Drafting drafting,
            IssueProcess issues,
            CaseForm form,
            CaseAnswers answers,
            Councils councils,
            CurrentActor actor,
            Clock clock) {
        this.register = register;
        this.room = room;
        this.drafting = drafting;
        this.issues = issues;
        this.form = form;
        this.answers = answers;
        this.councils = councils;
        this.actor = actor;
        this.clock = clock;
    }

    public String register(
            String councilId,
            FormText pseudonym,
            FormRows names,
            FormText consultingOffice,
            FormText household,
            FormText consent,
            FormText consentOn,
            FormText consentNote,
            FormText urgency,
            FormText field,
            FormText situation,
            FormText wishes,
            FormRows circle) {
        var typed = new CaseForm.Typed(
                pseudonym,
                names,
                consultingOffice,
                household,
                consent,
                consentOn,
                consentNote,
                urgency,
                field,
                situation,
                wishes,
                circle);
        return register.register(form.parse(councilId, typed), actor.get()).value();
    }

    /** The number of the case, which tells of nobody, for lists of tasks and instances. */
    public String label(String caseId) {
        return register.number(new CaseId(caseId));
    }

    /** The readable key of the instance in Cockpit, such as 木更津-R8-事例-001. */
    public String businessKey(String caseId) {
        var council = councils.council(register.council(new CaseId(caseId)));
        return council.keyOf(label(caseId));
    }

    /** Stores the plan of the next meeting, or that there is none and why; tells which of the two. */
    public String recordPlan(
            String caseId,
            FormText next,
            FormText heldOn,
            FormText place,
            FormText leadOffice,
            FormText field,
            FormRows participants,
            FormText closingReason,
            FormRows followUps) {
        return answers.plan(
                new CaseId(caseId),
                next,
                () -> new SupportPlan(
                        TypedSchedule.date(heldOn, "開催日"),
                        place.required("場所", 200),
                        leadOffice.atMost("主担当", 200),
                        ParticipantRow.parse(participants)),
                field,
                new CaseAnswers.Closing(closingReason, followUps),
                actor.get());
    }

    /** Stores the record and tells what the meeting came to. */
    public String recordSupport(
            String caseId,
            FormRows followUps,
            FormText discussion,
            FormRows assignments,
            FormText remaining,
            FormText nextOn,
            FormText result) {
        var minutes = new SupportMinutes(
                discussion.required("検討内容", 10_000),
                AssignmentRow.parse(assignments),
                remaining.atMost("残された課題", 10_000),
                CaseForm.optionalDate(nextOn, "次回の予定日"),
                Choices.parse(SupportResult.class, result, "会議の結果"));
        room.record(new CaseId(caseId), minutes, FollowUpRow.parse(followUps), actor.get());
        return minutes.result().name();
    }

    /** Stores the text, and tells how many findings still wait for a decision. */
    public int recordDraft(
            String caseId,
            FormText title,
            FormText text,
            FormText category,
            FormText urgency,
            FormText alsoFrom,
            FormRows findings) {
        var numbers = Arrays.stream(alsoFrom.atMost("同じ課題のある事例", 1000).split("[、,，\\s　]+"))
                .filter(number -> !number.isBlank())
                .toList();
        var draft = new DraftText(
                title.required("課題名", 200),
                text.required("課題の内容", 10_000),
                Choices.parse(Category.class, category, "課題の区分"),
                Choices.parse(Urgency.class, urgency, "緊急度"),
                numbers,
                FindingRow.parse(findings));
        return drafting.write(new CaseId(caseId), draft, actor.get());
    }

    public String recordConfirmation(String caseId, FormText revision, FormText decision, FormText remark) {
        return answers.confirm(new CaseId(caseId), ConfirmationForm.parse(revision, decision, remark), actor.get());
    }

    /** Raises the confirmed text as an issue of the region, whose origin is the case. */
    public String raiseIssue(String caseId) {
        var id = new CaseId(caseId);
        var text = drafting.confirmed(id);
        var addressee = "個別事例（%s）の担当者".formatted(register.number(id));
        var origin = new Origin(OriginKind.CASE, null, addressee, LocalDate.now(clock));
        var raised = issues.raise(
                new Registration(
                        register.council(id), text.title(), text.text(), text.category(), text.urgency(), origin),
                actor.get());
        register.raised(id, raised.origin());
        return raised.issue().value();
    }

    /** The origin under which the issue of the case is answered. */
    public String originOf(String caseId) {
        return register.origin(new CaseId(caseId)).value();
    }

    public String recordExplanation(
            String caseId, FormText explainedOn, FormText whyNot, FormText next, FormRows followUps) {
        return answers.explain(new CaseId(caseId), explainedOn, whyNot, next, followUps, actor.get());
    }

    /** Tells the issue, in one transaction, when the family was told, or why it was not. */
    public void tellExplained(String caseId, String originId) {
        issues.explained(new OriginId(originId), answers.explanation(new CaseId(caseId)));
    }
}
