package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book in which every issue gets its number, and which knows when it ended (課題台帳). */
@Component
@Transactional
public class IssueRegister {

    private final Issues issues;
    private final Councils councils;
    private final Clock clock;

    IssueRegister(Issues issues, Councils councils, Clock clock) {
        this.councils = councils;
        this.issues = issues;
        this.clock = clock;
    }

    /** Enters an issue that the office takes down, and gives it the next number of the fiscal year. */
    public IssueId register(Registration registration, Actor actor) {
        NoRight.unlessSecretariat(actor, registration.council(), "課題を登録する");
        return enter(registration, actor).id();
    }

    /** Enters an issue that rises from a confirmed case; the right to it was asked where the text was confirmed. */
    public Raised raise(Registration registration, Actor actor) {
        var issue = enter(registration, actor);
        return new Raised(issue.id(), issue.origins().get(0).id());
    }

    private Issue enter(Registration registration, Actor actor) {
        var year = FiscalYear.of(LocalDate.now(clock));
        var next = issues.lastSequence(registration.council().value(), year.value()) + 1;
        var charter = councils.council(registration.council()).since();
        return issues.enter(new Issue(registration, charter, year, next, clock.instant(), actor));
    }

    /** Keeps what the triage table advises. */
    public void advise(IssueId id, String advice) {
        find(id).advise(advice);
    }

    /** Ends an issue; refused with {@link AnswerOwed} while an answer is owed. */
    public void close(IssueId id) {
        find(id).close(clock.instant());
    }

    /** The version of the charter by which the issue goes its way. */
    @Transactional(readOnly = true)
    public CharterVersion charter(IssueId id) {
        return find(id).charter();
    }

    @Transactional(readOnly = true)
    public IssueCard card(IssueId id) {
        return IssueCard.of(find(id));
    }

    /** What the office proposes for those among some issues that cannot wait for the next meeting (緊急の課題の事務局案). */
    @Transactional(readOnly = true)
    public Map<IssueId, String> proposalsForUrgent(Collection<IssueId> ids) {
        return issues.findAllById(ids.stream().map(IssueId::value).toList()).stream()
                .filter(issue -> issue.urgency() == Urgency.URGENT)
                .collect(Collectors.toMap(Issue::id, Issue::advice));
    }

    /** All issues of a council, newest first. */
    @Transactional(readOnly = true)
    public List<IssueCard> of(CouncilId council) {
        return issues.findByCouncilIdOrderByFiscalYearDescSequenceDesc(council.value()).stream()
                .map(IssueCard::of)
                .toList();
    }

    /** The issues of one fiscal year, newest first. */
    @Transactional(readOnly = true)
    public List<IssueCard> in(CouncilId council, FiscalYear year) {
        return issues.of(council.value(), year.value()).stream()
                .map(IssueCard::of)
                .toList();
    }

    /** The issues that have not ended, from whatever year, newest first. */
    @Transactional(readOnly = true)
    public List<IssueCard> open(CouncilId council) {
        return issues.open(council.value()).stream().map(IssueCard::of).toList();
    }

    Issue find(IssueId id) {
        return issues.findById(id.value()).orElseThrow(() -> new NoSuchElementException("issue " + id));
    }
}
