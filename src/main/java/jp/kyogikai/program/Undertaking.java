package jp.kyogikai.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.TypedText;
import jp.kyogikai.shared.UndertakingId;
import org.jspecify.annotations.Nullable;

/** One thing a body did besides meeting, with everything it was corrected from (活動). */
@Entity
class Undertaking {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "sequence_no")
    private int sequence;

    @Embedded
    private Undertaken done;

    @Column(name = "cancelled")
    private boolean cancelled;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @ElementCollection
    @CollectionTable(name = "undertaking_change", joinColumns = @JoinColumn(name = "undertaking_id"))
    @OrderColumn(name = "position")
    private List<UndertakingChange> changes = new ArrayList<>();

    /** Null as long as it is new, so that one entered under the same key by another is never written over. */
    @Version
    private @Nullable Long version;

    protected Undertaking() {}

    Undertaking(UndertakingId id, CouncilId council, int sequence, Undertaken done, Noting now) {
        this.id = id.value();
        this.councilId = council.value();
        this.fiscalYear = FiscalYear.of(done.on()).value();
        this.sequence = sequence;
        this.done = done;
        this.enteredBy = now.by();
        this.enteredAt = now.at();
    }

    /** Refuses where the form by which it was entered comes again with something else in it. */
    void mustHaveBeenEnteredAs(Undertaken again) {
        if (!entered().equals(again)) {
            new ActivityRefusal.FormUsed(number(), entered().title()).raise();
        }
    }

    /** Puts other contents in the place of those that were wrong, which stay in the history (訂正). */
    void correct(Undertaken to, String reason, long seen, Noting now) {
        whyNotChange(seen);
        if (!year().contains(to.on())) {
            new ActivityRefusal.OtherYear(number(), year(), to.on()).raise();
        }
        keep(reason, now);
        done = to;
    }

    /** It should never have been entered; it stays in sight and counts for nothing (取消し). */
    void cancel(String reason, long seen, Noting now) {
        whyNotChange(seen);
        keep(reason, now);
        cancelled = true;
    }

    private void whyNotChange(long seen) {
        if (cancelled) {
            new ActivityRefusal.Cancelled(number()).raise();
        }
        if (seen != version()) {
            new ActivityRefusal.Overtaken(number()).raise();
        }
    }

    private void keep(String reason, Noting now) {
        changes.add(new UndertakingChange(done, TypedText.required("訂正・取消しの理由", reason, 400), now.by(), now.at()));
    }

    /** Counted per council and fiscal year, such as R8-活動-001 (活動番号). */
    String number() {
        return "%s-活動-%03d".formatted(year().abbreviation(), sequence);
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    Undertaken done() {
        return done;
    }

    /** What was typed when it was entered, before all corrections. */
    private Undertaken entered() {
        return changes.isEmpty() ? done : changes.get(0).before();
    }

    private long version() {
        return version == null ? 0 : version;
    }

    List<UndertakingChange> changes() {
        return List.copyOf(changes);
    }

    UndertakingCard card() {
        return new UndertakingCard(
                new UndertakingId(id), number(), council(), year(), done, cancelled, version(), enteredBy, enteredAt);
    }
}
