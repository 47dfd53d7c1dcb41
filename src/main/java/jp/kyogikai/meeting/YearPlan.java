package jp.kyogikai.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.YearPlanId;
import org.jspecify.annotations.Nullable;

/** The meetings of a year before they are begun: drafted, adopted, and started one after the other (年間計画). */
@Entity
@Table(name = "year_plan")
class YearPlan {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "body_id")
    private @Nullable String bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private YearPlanState state;

    @Column(name = "open_for")
    private @Nullable String openFor;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "adopted_by")
    private @Nullable String adoptedBy;

    @Column(name = "adopted_at")
    private @Nullable Instant adoptedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlannedMeeting> meetings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_reason", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "body_id")
    @Column(name = "reason")
    private Map<String, String> reasons = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "plan_overruled", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Overruled> overruled = new ArrayList<>();

    @Version
    private long version;

    protected YearPlan() {}

    /** A draft; of a council and a year there is one at a time that is not at its end. */
    YearPlan(CouncilId council, FiscalYear year, @Nullable BodyId only, Actor actor, Instant now) {
        this.id = YearPlanId.fresh().value();
        this.councilId = council.value();
        this.fiscalYear = year.value();
        this.bodyId = only == null ? null : only.value();
        this.state = YearPlanState.DRAFT;
        this.openFor = openFor(council, year);
        this.openedBy = actor.id();
        this.openedAt = now;
    }

    static String openFor(CouncilId council, FiscalYear year) {
        return council + "-" + year.value();
    }

    /** Keeps the meetings and the reasons as they were typed (途中の保存). */
    void draft(List<PlanEntry> entries, Map<BodyId, String> why, Function<PlanEntry, MeetingKind> kind) {
        only(YearPlanState.DRAFT);
        meetings.clear();
        entries.forEach(entry -> meetings.add(new PlannedMeeting(this, meetings.size() + 1, entry, kind.apply(entry))));
        reasons.clear();
        why.forEach((body, reason) -> reasons.put(body.value(), reason));
    }

    /** Makes the draft the plan of the year (採用). */
    void adopt(List<PlanConcern> concerns, Actor actor, Instant now) {
        only(YearPlanState.DRAFT);
        concerns.forEach(concern -> overruled.add(Overruled.of(concern)));
        state = YearPlanState.ADOPTED;
        adoptedBy = actor.id();
        adoptedAt = now;
    }

    /** All its meetings are started; the year may be planned again. */
    void finish() {
        only(YearPlanState.ADOPTED);
        state = YearPlanState.STARTED;
        openFor = null;
    }

    /** Gives the draft up (取りやめ). */
    void drop() {
        only(YearPlanState.DRAFT);
        state = YearPlanState.DROPPED;
        openFor = null;
    }

    private void only(YearPlanState needed) {
        if (state != needed) {
            new YearPlanRefusal.NotADraft(year(), state).raise();
        }
    }

    boolean isAdopted() {
        return state == YearPlanState.ADOPTED || state == YearPlanState.STARTED;
    }

    List<PlannedMeeting> meetings() {
        return List.copyOf(meetings);
    }

    List<PlanEntry> entries() {
        return meetings.stream().map(PlannedMeeting::entry).toList();
    }

    /** Why the office keeps to its draft of a body; empty where it said nothing. */
    String reason(BodyId body) {
        return reasons.getOrDefault(body.value(), "");
    }

    List<Overruled> overruled() {
        return List.copyOf(overruled);
    }

    /** The one body that it is for; nothing where it is for all of them. */
    Optional<BodyId> only() {
        return Optional.ofNullable(bodyId).map(BodyId::new);
    }

    YearPlanId id() {
        return new YearPlanId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    YearPlanState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> adoptedAt() {
        return Optional.ofNullable(adoptedAt);
    }
}
