package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Received;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done about an adopted issue: by the council's own organisations, the city, the region (採択後の取組). */
@Component
@Transactional
public class Adoption {

    private final IssueRegister register;
    private final Measures measures;
    private final Wordings wordings;
    private final Consulting consulting;
    private final OwedMeasures owed;

    Adoption(IssueRegister register, Measures measures, Wordings wordings, Consulting consulting, OwedMeasures owed) {
        this.register = register;
        this.measures = measures;
        this.wordings = wordings;
        this.consulting = consulting;
        this.owed = owed;
    }

    /** Records the wording that the body left to its chair, entered by the chair or for the chair. */
    public void settle(IssueId id, FinalWording wording, Received received, Actor actor) {
        var issue = register.find(id);
        if (!actor.isChairOf(issue.council(), lastBody(id))) {
            NoRight.unlessSecretariat(actor, issue.council(), "会長一任の内容を確定する");
        }
        wordings.save(new Wording(id, wording, received.name(), actor));
    }

    /** The wording settled by the chair, where a body left it to the chair. */
    @Transactional(readOnly = true)
    public Optional<FinalWording> wording(IssueId id) {
        return wordings.findByIssueIdOrderBySettledOnAscIdAsc(id.value()).stream()
                .reduce((earlier, later) -> later)
                .map(Wording::settled);
    }

    private BodyId lastBody(IssueId id) {
        var hearings = consulting.hearingsOf(id);
        return hearings.get(hearings.size() - 1).body();
    }

    /** Records who does what by when; refused with {@link NoMeasure} where nobody does anything. */
    public void plan(IssueId id, List<MeasurePlan> plans, Actor actor) {
        var issue = register.find(id);
        NoRight.unlessSecretariat(actor, issue.council(), "採択後の取組を記録する");
        if (plans.isEmpty()) {
            new NoMeasure(issue.number()).raise();
        }
        for (var plan : plans) {
            owed.follow(measures.save(new Measure(id, plans.indexOf(plan) + 1, plan)), actor);
        }
    }

    @Transactional(readOnly = true)
    public List<MeasureLine> of(IssueId id) {
        return measures.findByIssueIdOrderByPosition(id.value()).stream()
                .map(Measure::line)
                .toList();
    }

    /** Records what was done, or what the city replied, and when. */
    public IssueId report(String measure, String text, LocalDate on, Actor actor) {
        var found = measures.findById(measure).orElseThrow(() -> new NoSuchElementException("measure " + measure));
        var issue = new IssueId(found.issue());
        NoRight.unlessSecretariat(actor, council(issue), "取組の結果を記録する");
        found.report(text, on);
        owed.follow(found, actor);
        return issue;
    }

    private CouncilId council(IssueId issue) {
        return register.find(issue).council();
    }
}
