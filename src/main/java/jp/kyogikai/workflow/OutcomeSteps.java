package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.Conclusions;
import jp.kyogikai.issue.FinalWording;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.issue.Sending;
import jp.kyogikai.issue.WiderArea;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.ReferralId;

/** What the model of an issue calls to carry out what a body decided about it (協議の結果の手順). */
@ForModels
public class OutcomeSteps {

    private final Referrals referrals;
    private final ReferralProcess referralProcess;
    private final WiderArea widerArea;
    private final Conclusions conclusions;
    private final Adoption adoption;
    private final LastHearing lastHearing;
    private final CurrentActor actor;

    OutcomeSteps(
            Referrals referrals,
            ReferralProcess referralProcess,
            WiderArea widerArea,
            Conclusions conclusions,
            Adoption adoption,
            LastHearing lastHearing,
            CurrentActor actor) {
        this.referrals = referrals;
        this.referralProcess = referralProcess;
        this.widerArea = widerArea;
        this.conclusions = conclusions;
        this.adoption = adoption;
        this.lastHearing = lastHearing;
        this.actor = actor;
    }

    /** Where nobody can be asked any more, the issue waits again for the body that would have had it investigated. */
    public void requestReferrals(String issueId, FormRows subcommittees, FormText question, FormText due) {
        var issue = new IssueId(issueId);
        var asking = lastHearing.of(issue);
        if (referrals.askable(issue, asking.body()).isEmpty()) {
            return;
        }
        var what = question.required("論点", 10_000);
        var until = TypedSchedule.date(due, "報告の期限");
        SubcommitteeRow.chosen(subcommittees)
                .forEach(to -> referrals.request(issue, asking.body(), to, what, until, asking.meeting(), actor.get()));
    }

    /** The requests whose answer has not come here yet, also where it is on its way. */
    public List<String> openReferrals(String issueId) {
        return referrals.notTold(new IssueId(issueId)).stream()
                .map(ReferralId::value)
                .toList();
    }

    public void startReferral(String referralId) {
        referralProcess.start(new ReferralId(referralId));
    }

    /** Takes a request back because its issue is, and ends its process. */
    public void withdrawReferral(String referralId) {
        referralProcess.withdraw(new ReferralId(referralId), "課題が取り下げられたため", actor.get());
    }

    public void recordInquiry(
            String issueId, FormText addressee, FormText content, FormText sentOn, FormText replyDue) {
        widerArea.send(
                new IssueId(issueId),
                new Sending(
                        addressee.required("送付先", 200),
                        content.required("送付の内容", 10_000),
                        TypedSchedule.date(sentOn, "送付した日"),
                        TypedSchedule.date(replyDue, "回答期限")));
    }

    public void recordReply(String issueId, FormText reply, FormText repliedOn) {
        widerArea.reply(
                new IssueId(issueId), reply.required("回答の内容", 10_000), TypedSchedule.date(repliedOn, "回答のあった日"));
    }

    public void merge(String issueId, FormText into) {
        conclusions.merge(new IssueId(issueId), new IssueId(into.required("統合先の課題")), actor.get());
    }

    public void recordWording(
            String issueId, FormText wording, FormText received, FormText approver, FormText settledOn) {
        adoption.settle(
                new IssueId(issueId),
                new FinalWording(
                        wording.required("確定した内容", 10_000),
                        approver.required("確定した方の氏名", 100),
                        TypedSchedule.date(settledOn, "確定した日")),
                Choices.parse(Received.class, received, "受付の方法"),
                actor.get());
    }

    public void recordMeasures(String issueId, FormRows measures) {
        adoption.plan(new IssueId(issueId), MeasureRow.parse(measures), actor.get());
    }
}
