package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks subcommittees to investigate, and keeps what they answer to the request itself (調査・検討依頼の取扱い). */
@Component
@Transactional
public class Referrals {

    private final KeptReferrals kept;
    private final IssueRegister register;
    private final Councils councils;
    private final Consulting consulting;
    private final OwedReferrals owed;
    private final Clock clock;

    Referrals(
            KeptReferrals kept,
            IssueRegister register,
            Councils councils,
            Consulting consulting,
            OwedReferrals owed,
            Clock clock) {
        this.kept = kept;
        this.register = register;
        this.councils = councils;
        this.consulting = consulting;
        this.owed = owed;
        this.clock = clock;
    }

    /** The bodies that one may ask about an issue today, by the charter under which it began; none where all have ended. */
    @Transactional(readOnly = true)
    public List<Body> askable(IssueId issue, BodyId requester) {
        return councils.council(register.charter(issue)).askedBy(requester, LocalDate.now(clock));
    }

    /**
     * Asks a body to investigate an issue and gives the request the next number of the fiscal year; the reason is what
     * the asking body said when it last decided about the issue. Refused with a {@link ReferralRefusal}.
     */
    public ReferralId request(
            IssueId issueId,
            BodyId requester,
            BodyId to,
            String question,
            LocalDate due,
            @Nullable MeetingId meeting,
            Actor actor) {
        var issue = register.find(issueId);
        NoRight.unlessSecretariat(actor, issue.council(), "調査・検討を依頼する");
        var today = LocalDate.now(clock);
        ReferralRules.whyNotRefer(councils.council(issue.charter()), requester, to, today)
                .ifPresent(Refusal::raise);
        if (issue.isClosed()) {
            new ReferralRefusal.IssueEnded(issue.number()).raise();
        }
        var year = FiscalYear.of(today);
        var next = kept.lastSequence(issue.council().value(), year.value()) + 1;
        var request = Request.of(requester, meeting, to, question, reason(issueId, requester), today, due);
        var referral = kept.enter(new Referral(issue, request, year, next));
        owed.follow(referral, actor);
        return referral.id();
    }

    /** Records whether the subcommittee takes the request on, asks back, or declines; it answers once. */
    public void reply(ReferralId id, Reply reply, Actor actor) {
        var referral = find(id);
        BodyChairs.only(actor, referral, "依頼への回答を記録する");
        referral.reply(reply, Entering.now(clock, actor));
        owed.follow(referral, actor);
    }

    /** Answers what the subcommittee asked back. */
    public void clarify(ReferralId id, Clarification clarification, Actor actor) {
        var referral = find(id);
        NoRight.unlessSecretariat(actor, referral.council(), "照会に回答する");
        referral.clarify(clarification, Entering.now(clock, actor));
        owed.follow(referral, actor);
    }

    /** Takes a request back, because its issue is. */
    public void withdraw(ReferralId id, String why, Actor actor) {
        var referral = find(id);
        NoRight.unlessSecretariat(actor, referral.council(), "調査・検討依頼を取り下げる");
        referral.withdraw(why, Entering.now(clock, actor));
        owed.follow(referral, actor);
    }

    /** Marks that whoever asked has been told; fails the second time. */
    public void told(ReferralId id) {
        find(id).told(clock.instant());
    }

    @Transactional(readOnly = true)
    public ReferralCard card(ReferralId id) {
        return ReferralCard.of(find(id));
    }

    /** All requests on an issue, oldest first. */
    @Transactional(readOnly = true)
    public List<ReferralCard> of(IssueId issue) {
        return kept.ofIssue(issue.value()).stream().map(ReferralCard::of).toList();
    }

    /** The requests of a council whose reports were adopted in a fiscal year, in the order of those days. */
    @Transactional(readOnly = true)
    public List<AnsweredReferral> answered(CouncilId council, FiscalYear year) {
        return kept.answered(council.value()).stream()
                .map(referral -> new AnsweredReferral(ReferralCard.of(referral), referral.adoptedOn()))
                .filter(answered -> year.contains(answered.on()))
                .sorted(Comparator.comparing(AnsweredReferral::on))
                .toList();
    }

    /** What happened to a request, oldest first. */
    @Transactional(readOnly = true)
    public List<ReferralEntry> history(ReferralId id) {
        return find(id).history();
    }

    /** All requests whose asking process has not yet been told; each must have exactly one wait. */
    @Transactional(readOnly = true)
    public List<ReferralId> notTold() {
        return kept.notTold().stream().map(ReferralId::new).toList();
    }

    /** Those of one issue, oldest first; a request taken back is told to nobody. */
    @Transactional(readOnly = true)
    public List<ReferralId> notTold(IssueId issue) {
        return kept.ofIssue(issue.value()).stream()
                .filter(Referral::isToTell)
                .map(Referral::id)
                .toList();
    }

    Referral find(ReferralId id) {
        return kept.findById(id.value()).orElseThrow(() -> new NoSuchElementException("referral " + id));
    }

    private String reason(IssueId issue, BodyId requester) {
        return consulting.hearingsOf(issue).stream()
                .filter(hearing -> hearing.body().equals(requester) && hearing.outcome() != null)
                .reduce((earlier, later) -> later)
                .map(Hearing::reason)
                .orElse("");
    }
}
