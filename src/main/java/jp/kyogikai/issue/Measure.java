package jp.kyogikai.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.kyogikai.shared.Ids;
import jp.kyogikai.shared.IssueId;
import org.jspecify.annotations.Nullable;

/** One thing that somebody does about an adopted issue, and what came of it (対応事項). */
@Entity
class Measure {

    @Id
    private String id;

    @Column(name = "issue_id")
    private String issueId;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeasureKind kind;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "action_text", columnDefinition = "longtext")
    private String action;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "result", columnDefinition = "longtext")
    private @Nullable String result;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Version
    private long version;

    protected Measure() {}

    Measure(IssueId issue, int position, MeasurePlan plan) {
        this.id = Ids.fresh();
        this.issueId = issue.value();
        this.position = position;
        this.kind = plan.kind();
        this.responsible = plan.responsible();
        this.action = plan.action();
        this.dueOn = plan.due();
    }

    /** Records what was done or replied; it may be put right later (実施・回答の記録). */
    void report(String text, LocalDate on) {
        result = text;
        doneOn = on;
    }

    /** Gives whoever acts more time (期限の延長). */
    void extend(LocalDate to) {
        dueOn = to;
    }

    boolean isOpen() {
        return doneOn == null;
    }

    String issue() {
        return issueId;
    }

    MeasureLine line() {
        return new MeasureLine(id, new MeasurePlan(kind, responsible, action, dueOn), result, doneOn);
    }
}
