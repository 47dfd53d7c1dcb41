package jp.kyogikai.workflow;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.TaskDates;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.Conclusions;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.MeasureLine;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.issue.WiderArea;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.Wareki;

/** What the forms show by which the office carries out what a body decided, read fresh at each opening (協議の結果の様式). */
@ForModels
public class OutcomeForms {

    private final IssueRegister register;
    private final Referrals referrals;
    private final Councils councils;
    private final LastHearing lastHearing;
    private final WiderArea widerArea;
    private final Conclusions conclusions;
    private final Adoption adoption;
    private final CurrentActor actor;
    private final Clock clock;

    OutcomeForms(
            IssueRegister register,
            Referrals referrals,
            Councils councils,
            LastHearing lastHearing,
            WiderArea widerArea,
            Conclusions conclusions,
            Adoption adoption,
            CurrentActor actor,
            Clock clock) {
        this.register = register;
        this.referrals = referrals;
        this.councils = councils;
        this.lastHearing = lastHearing;
        this.widerArea = widerArea;
        this.conclusions = conclusions;
        this.adoption = adoption;
        this.actor = actor;
        this.clock = clock;
    }

    /** The body that decided last, whose chair may be asked. */
    public String lastBody(String issueId) {
        return lastHearing.of(new IssueId(issueId)).body().value();
    }

    /** Why the body decided as it did, from which the office writes on. */
    public FormText lastReason(String issueId) {
        return FormText.show(lastHearing.of(new IssueId(issueId)).reason());
    }

    /** The subcommittees that the body may ask today. */
    public FormRows subcommittees(String issueId) {
        var issue = new IssueId(issueId);
        return FormRows.show(referrals.askable(issue, lastHearing.of(issue).body()).stream()
                .map(body -> new SubcommitteeRow(body.id().value(), body.name(), false))
                .toList());
    }

    /** The day that the charter would have the report by, which the office may change. */
    public FormText reportDue(String issueId) {
        var council = councils.council(register.charter(new IssueId(issueId)));
        return FormText.show(
                council.dueAfter(LocalDate.now(clock), council.deadlines().referral())
                        .toString());
    }

    /** What was sent to the region or the prefecture, in one sentence. */
    public FormText sent(String issueId) {
        var sent = widerArea.awaiting(new IssueId(issueId));
        return FormText.show("%sに%sへ送付（回答期限：%s）\n\n%s"
                .formatted(Wareki.day(sent.sentOn()), sent.addressee(), Wareki.day(sent.replyDue()), sent.content()));
    }

    /** By which its deadline is found. */
    public FormText inquiry(String issueId) {
        return FormText.show(widerArea.awaited(new IssueId(issueId)));
    }

    /** The end of the day on which the reply is due. */
    public String replyDue(String issueId) {
        return TaskDates.endOf(widerArea.awaiting(new IssueId(issueId)).replyDue());
    }

    /** The day from which on the reply is shown as due soon. */
    public String replyReminder(String issueId) {
        var issue = new IssueId(issueId);
        return TaskDates.beginOf(councils.council(register.card(issue).council())
                .remindedOn(widerArea.awaiting(issue).replyDue()));
    }

    /** The issues that could take this one in. */
    public FormRows mergeable(String issueId) {
        return FormRows.show(conclusions.mergeable(new IssueId(issueId)).stream()
                .map(card -> new FormChoice(
                        card.number() + "　" + card.title(), card.id().value()))
                .toList());
    }

    /** How the word of the chair comes in: typed by the chair, or still to be told by the office. */
    public FormText received(String issueId) {
        var council = register.card(new IssueId(issueId)).council();
        var body = lastHearing.of(new IssueId(issueId)).body();
        return FormText.show(actor.get().isChairOf(council, body) ? Received.SELF.name() : "");
    }

    /** By which meeting the issue was adopted, and with which wording. */
    public FormText adopted(String issueId) {
        var issue = new IssueId(issueId);
        var hearing = lastHearing.of(issue);
        var decided = "%sにおいて採択。%s".formatted(hearing.meetingTitle(), hearing.reason());
        return FormText.show(adoption.wording(issue)
                .map(wording -> decided + "\n\n確定した内容：" + wording.text())
                .orElse(decided));
    }

    /** One empty line to begin with. */
    public FormRows noMeasures(String issueId) {
        return FormRows.show(adoption.of(new IssueId(issueId)).isEmpty() ? List.of(MeasureRow.empty()) : List.of());
    }

    /** What is done about the issue, as the letter lists it; empty where it was not adopted. */
    public FormText measures(String issueId) {
        return FormText.show(adoption.of(new IssueId(issueId)).stream()
                .map(MeasureLine::sentence)
                .map(line -> "・" + line)
                .collect(joining("\n")));
    }
}
