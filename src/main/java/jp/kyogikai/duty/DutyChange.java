package jp.kyogikai.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.shared.Ids;

/** One change of a duty; never changed, only added to (期限の経過の記録). */
@Entity
@Table(name = "duty_change")
class DutyChange {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duty_id")
    private Duty duty;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ChangeKind kind;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "due_after")
    private LocalDate dueAfter;

    @Column(name = "holder")
    private String holder;

    @Column(name = "reason", columnDefinition = "longtext")
    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DutyChange() {}

    DutyChange(Duty duty, int position, DutyEntry entry, Changing now) {
        this.id = Ids.fresh();
        this.duty = duty;
        this.position = position;
        this.kind = entry.kind();
        this.dueBefore = entry.dueBefore();
        this.dueAfter = entry.dueAfter();
        this.holder = entry.holder();
        this.reason = entry.reason();
        this.changedBy = now.by();
        this.changedAt = now.at();
    }

    DutyEntry entry() {
        return new DutyEntry(kind, dueBefore, dueAfter, holder, reason);
    }

    DutyEvent event() {
        return new DutyEvent(entry(), changedAt, changedBy);
    }
}
