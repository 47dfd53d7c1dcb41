package jp.kyogikai.issue;

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
import jp.kyogikai.shared.Received;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a request, and who entered it; never changed, only added to (依頼の経過の記録). */
@Entity
@Table(name = "referral_event")
class ReferralEvent {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    private Referral referral;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReferralEventKind kind;

    @Column(name = "happened_on")
    private LocalDate on;

    @Column(name = "text", columnDefinition = "longtext")
    private String text;

    @Column(name = "told_by")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "received")
    private @Nullable Received received;

    @Column(name = "due_before")
    private @Nullable LocalDate dueBefore;

    @Column(name = "due_after")
    private @Nullable LocalDate dueAfter;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected ReferralEvent() {}

    ReferralEvent(Referral referral, int position, ReferralEntry entry, Entering entering) {
        this.id = Ids.fresh();
        this.referral = referral;
        this.position = position;
        this.kind = entry.kind();
        this.on = entry.on();
        this.text = entry.text();
        this.by = entry.by();
        this.received = entry.received();
        this.dueBefore = entry.dueBefore();
        this.dueAfter = entry.dueAfter();
        this.enteredBy = entering.by();
        this.enteredAt = entering.at();
    }

    ReferralEntry entry() {
        return new ReferralEntry(kind, on, text, by, received, dueBefore, dueAfter);
    }
}
