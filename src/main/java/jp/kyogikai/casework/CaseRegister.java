package jp.kyogikai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.privacy.Detector;
import jp.kyogikai.privacy.PersonalData;
import jp.kyogikai.privacy.SealedName;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book in which every case gets its number, and which knows its circle and its end (個別事例の台帳). */
@Component
@Transactional
public class CaseRegister {

    private final SupportCases cases;
    private final OwedSupport owed;
    private final OwedAssignments assigned;
    private final Detector detector;
    private final Councils councils;
    private final Clock clock;

    CaseRegister(
            SupportCases cases,
            OwedSupport owed,
            OwedAssignments assigned,
            Detector detector,
            Councils councils,
            Clock clock) {
        this.assigned = assigned;
        this.cases = cases;
        this.owed = owed;
        this.detector = detector;
        this.councils = councils;
        this.clock = clock;
    }

    /** Enters a case; whoever registers it belongs to its circle. */
    public CaseId register(CaseEntry entry, Actor actor) {
        if (!actor.isSupporterOf(entry.council())) {
            new CaseRefusal.OnlySupporters().raise();
        }
        if (entry.names().isEmpty()) {
            new CaseRefusal.NamesMissing().raise();
        }
        entry.names().forEach(it -> it.whyNotSought().ifPresent(Refusal::raise));
        entry.consent().whyNot().ifPresent(Refusal::raise);
        unlessOffered(entry.council(), entry.field());
        refuseNames("仮名", entry.pseudonym(), entry.names());
        refuseNames("世帯の記号", entry.household(), entry.names());
        var today = LocalDate.now(clock);
        var next =
                cases.lastSequence(entry.council().value(), FiscalYear.of(today).value()) + 1;
        return cases.enter(new SupportCase(entry, next, today, actor)).id();
    }

    /** Sorts a case into another field of its council. */
    public void classify(CaseId id, String field, Actor actor) {
        var sorted = cases.find(id);
        sorted.admit(actor);
        unlessOffered(sorted.council(), field);
        sorted.classify(field);
    }

    private void unlessOffered(CouncilId council, String field) {
        var fields = councils.council(council).caseRules().fields();
        if (!fields.contains(field)) {
            new CaseRefusal.UnknownField(fields).raise();
        }
    }

    private void refuseNames(String label, String text, List<SealedName> names) {
        if (detector.find(text, names).stream().anyMatch(hit -> hit.kind() == PersonalData.NAME)) {
            new CaseRefusal.TellsTheName(label).raise();
        }
    }

    /** The number of a case, which tells nothing of anybody, for lists of tasks and instances. */
    @Transactional(readOnly = true)
    public String number(CaseId id) {
        return cases.find(id).number();
    }

    @Transactional(readOnly = true)
    public CouncilId council(CaseId id) {
        return cases.find(id).council();
    }

    /** The usernames of those who may open the case, to whom its tasks are offered. */
    @Transactional(readOnly = true)
    public Set<String> circle(CaseId id) {
        return cases.find(id).circle();
    }

    /** The cases of a council in whose circle the actor is, newest first. */
    @Transactional(readOnly = true)
    public List<CaseCard> of(CouncilId council, Actor actor) {
        return cases.ofCircle(council.value(), actor.id()).stream()
                .map(SupportCase::card)
                .toList();
    }

    /** Ends a case without a further meeting, and says what became of what was open. */
    public void close(CaseId id, String reason, List<FollowUpEntry> entries, Actor actor) {
        var ending = cases.find(id);
        ending.admit(actor);
        if (reason.isBlank()) {
            new CaseRefusal.ReasonMissing().raise();
        }
        var before = ending.openAssignments();
        ending.close(reason, entries, LocalDate.now(clock));
        owed.follow(ending, actor);
        assigned.looked(ending, before, entries, actor);
    }

    /** Notes under which origin the issue of the case is answered. */
    public void raised(CaseId id, OriginId origin) {
        var raised = cases.find(id);
        raised.raise(origin);
        owed.follow(raised, Actor.system());
    }

    /** The origin under which the case is answered; raises IllegalStateException before its issue is raised. */
    @Transactional(readOnly = true)
    public OriginId origin(CaseId id) {
        return cases.find(id).origin();
    }

    /** Notes the day on which the answer was explained to the family, or why it was not. */
    public void explain(CaseId id, @Nullable LocalDate on, String note, Actor actor) {
        var explained = cases.find(id);
        explained.admit(actor);
        explained.explain(on, note);
        owed.follow(explained, actor);
    }

    /** What was written down of the last explanation. */
    @Transactional(readOnly = true)
    public Told explanation(CaseId id) {
        return cases.find(id).told();
    }
}
