package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Extending;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import org.springframework.stereotype.Component;

/** The days until which organisations act, and the city replies to a proposal (取組・提言の期限). */
@Component
class OwedMeasures implements Owing, Extending {

    private final Measures measures;
    private final IssueRegister register;
    private final Councils councils;
    private final DutyBook book;

    OwedMeasures(Measures measures, IssueRegister register, Councils councils, DutyBook book) {
        this.measures = measures;
        this.register = register;
        this.councils = councils;
        this.book = book;
    }

    /** Keeps the duty in step with the measure: it is owed until its result is recorded. */
    void follow(Measure measure, Actor actor) {
        if (measure.isOpen()) {
            book.owe(owed(measure), actor);
        } else {
            book.meet(key(measure), actor);
        }
    }

    @Override
    public Set<DutyKind> extended() {
        return Set.of(DutyKind.MEASURE, DutyKind.PROPOSAL);
    }

    @Override
    public void extend(DutyKey key, LocalDate to, String reason, Actor actor) {
        var measure = measures.findById(key.subject()).orElseThrow();
        measure.extend(to);
        book.extend(owed(measure), reason, actor);
    }

    @Override
    public List<Owed> owed() {
        return measures.findByDoneOnIsNull().stream().map(this::owed).toList();
    }

    private Owed owed(Measure measure) {
        var issue = register.find(new IssueId(measure.issue()));
        var council = councils.council(issue.charter());
        var plan = measure.line().plan();
        return new Owed(
                council.id(),
                key(measure),
                Label.of(issue.id().value(), issue.number(), issue.title(), null, council.keyOf(issue.number())),
                Ground.asked("採択後の取組として定めた期限"),
                Holder.outside(plan.responsible()),
                plan.due());
    }

    private static DutyKey key(Measure measure) {
        var line = measure.line();
        var kind = line.plan().kind() == MeasureKind.PROPOSAL ? DutyKind.PROPOSAL : DutyKind.MEASURE;
        return new DutyKey(kind, line.id());
    }
}
