package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.OriginId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers that those who raised an issue are owed (検討結果のお知らせ). */
@Component
@Transactional
public class Answers {

    private final Issues issues;
    private final IssueRegister register;
    private final OwedAnswers owed;
    private final Clock clock;

    Answers(Issues issues, IssueRegister register, OwedAnswers owed, Clock clock) {
        this.issues = issues;
        this.register = register;
        this.owed = owed;
        this.clock = clock;
    }

    /** The origins that still wait, oldest first. */
    @Transactional(readOnly = true)
    public List<OriginId> owed(IssueId issue) {
        return register.find(issue).origins().stream()
                .filter(origin -> !origin.isAnswered())
                .map(IssueOrigin::id)
                .toList();
    }

    /** All origins of an issue with what they were told. */
    @Transactional(readOnly = true)
    public List<Answer> of(IssueId issue) {
        return register.find(issue).origins().stream().map(Answer::of).toList();
    }

    @Transactional(readOnly = true)
    public Origin origin(OriginId id) {
        return find(id).origin();
    }

    /** Records what was told to an origin and when; refused with {@link AlreadyAnswered} the second time. */
    public void record(OriginId id, String text, LocalDate on, Actor actor) {
        var origin = find(id);
        NoRight.unlessSecretariat(actor, origin.issue().council(), "検討結果のお知らせを記録する");
        origin.answer(text, on, actor.id());
        owed.answered(origin, actor);
    }

    /** Whether a family is still to be told in person before the issue may end. */
    @Transactional(readOnly = true)
    public boolean needsExplanation(OriginId id) {
        return find(id).needsExplanation();
    }

    /** Marks that the case has been told of its answer; fails the second time. */
    public void told(OriginId id) {
        find(id).tell(clock.instant());
    }

    /** Records when a family was told, or why not; who may say so is for the case to know. */
    public void explain(OriginId id, Explanation explanation) {
        find(id).explain(explanation);
    }

    /** The origins whose cases know their answer and have not yet told the family. */
    @Transactional(readOnly = true)
    public List<OriginId> toExplain() {
        return issues.originsToExplain().stream().map(OriginId::new).toList();
    }

    /** The origins whose cases do not know their answer yet. */
    @Transactional(readOnly = true)
    public List<OriginId> toTell() {
        return issues.originsToTell().stream().map(OriginId::new).toList();
    }

    IssueOrigin find(OriginId id) {
        return issues.origin(id.value()).orElseThrow(() -> new NoSuchElementException("origin " + id));
    }
}
