package jp.kyogikai.duty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.DuePast;
import jp.kyogikai.shared.DutyId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Something that somebody owes by a day, kept in step with the facts it follows from (期限・対応事項). */
@Entity
class Duty {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DutyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    private SubjectType subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Embedded
    private Label label;

    @Embedded
    private Ground ground;

    @Embedded
    private Holder holder;

    @Embedded
    @AttributeOverride(name = "group", column = @Column(name = "shown_group"))
    @AttributeOverride(name = "words", column = @Column(name = "shown_holder"))
    private Holder shown;

    @Column(name = "escalated")
    private int escalated;

    @Column(name = "base_on")
    private LocalDate base;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "postponed")
    private int postponed;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DutyState state;

    @Column(name = "reason", columnDefinition = "longtext")
    private String reason = "";

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "duty", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<DutyChange> changes = new ArrayList<>();

    @Version
    private long version;

    protected Duty() {}

    Duty(Owed owed, Changing now) {
        this.id = DutyId.fresh().value();
        this.councilId = owed.council().value();
        this.kind = owed.key().kind();
        this.subjectType = owed.key().kind().subject();
        this.subjectId = owed.key().subject();
        this.label = owed.label();
        this.ground = owed.ground();
        this.holder = owed.holder();
        this.shown = owed.holder();
        this.base = owed.due();
        this.due = owed.due();
        this.state = DutyState.OPEN;
        this.openedAt = now.at();
    }

    /** Takes over what the facts say now: another day, another holder, or that it is owed again (再計算). */
    void follow(Owed owed, Changing now) {
        label = owed.label();
        ground = owed.ground();
        var to = dueIf(owed.due());
        if (!state.isOpen()) {
            reopen(to, now);
        } else if (!owed.due().equals(base)) {
            move(ChangeKind.MOVED, to, "", now);
        }
        base = owed.due();
        if (!owed.holder().equals(holder)) {
            hand(owed.holder(), now);
        }
    }

    /** By when it is owed once the facts say this day; as long as they say the same, what was extended stays. */
    LocalDate dueIf(LocalDate said) {
        return state.isOpen() && said.equals(base) ? due : said;
    }

    private void reopen(LocalDate to, Changing now) {
        state = DutyState.OPEN;
        endedAt = null;
        move(ChangeKind.REOPENED, to, "", now);
    }

    private void hand(Holder to, Changing now) {
        holder = to;
        shown = to;
        escalated = 0;
        add(ChangeKind.HANDED, due, "", now);
    }

    /** Gives more time, because whoever owns the fact did so (期限の延長). */
    void extend(Owed owed, String why, Changing now) {
        label = owed.label();
        postpone(owed.due(), why, now);
        base = owed.due();
    }

    /** Gives more time than the rule does (期限の延長). */
    void postpone(LocalDate to, String why, Changing now) {
        whyNotPostpone(to, why, now).ifPresent(Refusal::raise);
        postponed++;
        reason = why;
        move(ChangeKind.EXTENDED, to, why, now);
    }

    Optional<Refusal> whyNotChange() {
        return state.isOpen() ? Optional.empty() : Optional.of(new DutyRefusal.Ended(label.number(), kind));
    }

    Optional<Refusal> whyNotPostpone(LocalDate to, String why, Changing now) {
        if (!state.isOpen()) {
            return whyNotChange();
        }
        if (why.isBlank()) {
            return Optional.of(new DutyRefusal.ReasonMissing());
        }
        if (!to.isAfter(due)) {
            return Optional.of(new DutyRefusal.NotLater(due, to));
        }
        return to.isBefore(now.on()) ? Optional.of(new DuePast("延長後の期限", to)) : Optional.empty();
    }

    /** Moves the day; whoever has time again has it in the first hands. */
    private void move(ChangeKind how, LocalDate to, String why, Changing now) {
        var before = due;
        due = to;
        if (!due.isBefore(now.on())) {
            state = DutyState.OPEN;
            shown = holder;
            escalated = 0;
        }
        add(how, before, why, now);
    }

    /** It was done in time or late, or is not owed any more. */
    void end(DutyState how, String why, Changing now) {
        state = how;
        endedAt = now.at();
        reason = why;
        add(how == DutyState.MET ? ChangeKind.MET : ChangeKind.WITHDRAWN, due, why, now);
    }

    /** The next one is to see to it, because it has been overdue for so long (引継ぎ). */
    void escalate(int step, Holder to, String why, Changing now) {
        escalated = step;
        shown = to;
        add(ChangeKind.ESCALATED, due, why, now);
    }

    private void add(ChangeKind how, LocalDate before, String why, Changing now) {
        changes.add(new DutyChange(this, changes.size() + 1, new DutyEntry(how, before, due, shown.words(), why), now));
    }

    boolean isOverdue() {
        return state == DutyState.OVERDUE;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    int escalated() {
        return escalated;
    }

    Holder holder() {
        return holder;
    }

    LocalDate due() {
        return due;
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    /** The day that follows from the facts, whatever was extended since. */
    LocalDate base() {
        return base;
    }

    DutyKey key() {
        return new DutyKey(kind, subjectId);
    }

    DutyCard card() {
        return new DutyCard(new DutyId(id), council(), key(), label, ground, shown, due, state, postponed, reason);
    }

    List<DutyEntry> history() {
        return changes.stream().map(DutyChange::entry).toList();
    }

    List<DutyEvent> events() {
        return changes.stream().map(DutyChange::event).toList();
    }
}
