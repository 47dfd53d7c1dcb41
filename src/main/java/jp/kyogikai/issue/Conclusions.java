package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the deliberation of an issue ends: by a conclusion, by being taken back, or in another issue (結論・取下げ・統合). */
@Component
@Transactional
public class Conclusions {

    private final IssueRegister register;
    private final Issues issues;
    private final Consulting consulting;
    private final OwedAnswers owed;
    private final OwedReplies replies;
    private final Clock clock;

    Conclusions(
            IssueRegister register,
            Issues issues,
            Consulting consulting,
            OwedAnswers owed,
            OwedReplies replies,
            Clock clock) {
        this.register = register;
        this.issues = issues;
        this.consulting = consulting;
        this.owed = owed;
        this.replies = replies;
        this.clock = clock;
    }

    /** The deliberation is over; from now on only answers are due. An issue taken back is over already. */
    public void conclude(IssueId id) {
        var issue = register.find(id);
        if (issue.withdrawal().isEmpty()) {
            issue.conclude(clock.instant());
            owed.concluded(issue, Actor.system());
        }
    }

    /** Takes an issue back with a reason; it leaves every waiting list, and its origin is still owed an answer. */
    public void withdraw(IssueId id, String reason, Actor actor) {
        var issue = register.find(id);
        NoRight.unlessSecretariat(actor, issue.council(), "課題を取り下げる");
        if (reason.isBlank()) {
            new WithdrawalWithoutReason(issue.number()).raise();
        }
        whyNotWithdraw(id).ifPresent(Refusal::raise);
        issue.withdraw(reason.strip(), LocalDate.now(clock));
        consulting.withdraw(id);
        owed.concluded(issue, actor);
        replies.withdrawn(issue, actor);
    }

    /** Why nobody can take an issue back any more: it has ended, or a body has adopted it and measures follow. */
    @Transactional(readOnly = true)
    public Optional<Refusal> whyNotWithdraw(IssueId id) {
        var issue = register.find(id);
        return issue.whyNotChange()
                .or(() -> isAdopted(issue) ? Optional.of(new Adopted(issue.number())) : Optional.empty());
    }

    /** By what was decided last about the issue itself; reports to it are adopted on the way. */
    private boolean isAdopted(Issue issue) {
        return consulting.courseOf(issue.id()).stream()
                .filter(course -> Briefing.isAbout(issue, course.number()))
                .reduce((before, last) -> last)
                .map(course -> course.hearing().outcome())
                .filter(Outcome::adopts)
                .isPresent();
    }

    /** The issues of the same council that could take this one in, newest first. */
    @Transactional(readOnly = true)
    public List<IssueCard> mergeable(IssueId id) {
        var council = register.find(id).council();
        return issues.findByCouncilIdOrderByFiscalYearDescSequenceDesc(council.value()).stream()
                .filter(issue -> !issue.id().equals(id))
                .filter(issue -> issue.whyNotChange().isEmpty())
                .map(IssueCard::of)
                .toList();
    }

    /** Ends an issue in another one, which then owes the answers; refused where the other one is not open. */
    public void merge(IssueId id, IssueId into, Actor actor) {
        var issue = register.find(id);
        NoRight.unlessSecretariat(actor, issue.council(), "課題を統合する");
        var other = register.find(into);
        if (id.equals(into) || !Objects.equals(issue.council(), other.council())) {
            new NotMergeable(issue.number()).raise();
        }
        issue.mergeInto(other, clock.instant());
    }
}
