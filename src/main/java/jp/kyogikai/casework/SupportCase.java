package jp.kyogikai.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.privacy.SealedName;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A single case and the circle around it (個別事例). */
@Entity
@Table(name = "support_case")
class SupportCase {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "sequence_no")
    private int sequence;

    @Column(name = "pseudonym")
    private String pseudonym;

    @Column(name = "consulting_office")
    private String consultingOffice;

    @Column(name = "lead_office")
    private String leadOffice = "";

    @Column(name = "household")
    private String household;

    @Embedded
    private ConsentNote consent;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    private Urgency urgency;

    @Column(name = "field")
    private String field;

    @Column(name = "situation", columnDefinition = "longtext")
    private String situation;

    @Column(name = "wishes", columnDefinition = "longtext")
    private String wishes;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state = CaseState.SUPPORTED;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closing_reason", columnDefinition = "longtext")
    private String closingReason = "";

    @Column(name = "origin_id")
    private @Nullable String originId;

    @Embedded
    private Told told = Told.NOTHING;

    @ElementCollection
    @CollectionTable(name = "case_name", joinColumns = @JoinColumn(name = "case_id"))
    private List<SealedName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_circle", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "username")
    private Set<String> circle = new HashSet<>();

    @Embedded
    private SupportCourse course = new SupportCourse();

    @Version
    private long version;

    protected SupportCase() {}

    SupportCase(CaseEntry entry, int sequence, LocalDate today, Actor actor) {
        this.id = CaseId.fresh().value();
        this.councilId = entry.council().value();
        this.fiscalYear = FiscalYear.of(today).value();
        this.sequence = sequence;
        this.pseudonym = entry.pseudonym();
        this.consultingOffice = entry.consultingOffice();
        this.household = entry.household().isBlank() ? id : entry.household();
        this.consent = entry.consent();
        this.urgency = entry.urgency();
        this.field = entry.field();
        this.situation = entry.situation();
        this.wishes = entry.wishes();
        this.openedOn = today;
        this.openedBy = actor.id();
        this.names.addAll(entry.names());
        this.circle.addAll(entry.circle());
        this.circle.add(actor.id());
    }

    /** Lets in who belongs to the circle, and nobody else: neither the office nor an administrator. */
    void admit(Actor actor) {
        if (!circle.contains(actor.id())) {
            new CaseRefusal.NotInTheCircle().raise();
        }
    }

    /** Plans the next meeting; a plan that was not held is replaced. */
    void plan(SupportPlan plan) {
        whyNotPlan(plan).ifPresent(Refusal::raise);
        leadOffice = plan.leadOffice().isBlank() ? leadOffice : plan.leadOffice();
        course.plan(this, plan);
    }

    Optional<Refusal> whyNotPlan(SupportPlan plan) {
        if (state == CaseState.CLOSED) {
            return Optional.of(new CaseRefusal.AlreadyClosed(number()));
        }
        return plan.participants().isEmpty() ? Optional.of(new CaseRefusal.NoParticipants()) : Optional.empty();
    }

    /** Keeps what the meeting came to, and what became of each assignment that was open until then. */
    void record(SupportMinutes minutes, List<FollowUpEntry> entries, LocalDate today) {
        var held = course.planned().orElseThrow(() -> new CaseRefusal.NothingToRecord(number()).raised());
        held.record(course.followUp(openAssignments(), entries, held.heldOn()), minutes);
        if (minutes.result() == SupportResult.RESOLVED) {
            end(SupportResult.RESOLVED.label(), today);
        }
    }

    /** Sorts the case into another field, which often shows only on the way. */
    void classify(String field) {
        this.field = field;
    }

    /** Ends the case; what goes on then is not followed up any more. */
    void close(String reason, List<FollowUpEntry> entries, LocalDate today) {
        if (state == CaseState.CLOSED) {
            new CaseRefusal.AlreadyClosed(number()).raise();
        }
        course.followUp(openAssignments(), entries, today);
        end(reason, today);
    }

    private void end(String reason, LocalDate today) {
        state = CaseState.CLOSED;
        closedOn = today;
        closingReason = reason;
    }

    void raise(OriginId origin) {
        originId = origin.value();
        state = CaseState.RAISED;
    }

    /** Keeps when the answer was explained to the family, or why it was not; then the support goes on. */
    void explain(@Nullable LocalDate on, String note) {
        told = Told.of(on, note);
        state = CaseState.SUPPORTED;
    }

    Told told() {
        return told;
    }

    /** When its circle meets next; nothing while it is with the council, or when it has ended. */
    Optional<LocalDate> nextOn() {
        return state == CaseState.SUPPORTED ? course.nextOn() : Optional.empty();
    }

    CaseCard card() {
        return new CaseCard(id(), council(), number(), pseudonym, state, openedOn);
    }

    CaseSheet sheet() {
        return new CaseSheet(
                card(),
                consultingOffice,
                leadOffice,
                consent,
                urgency,
                field,
                situation,
                wishes,
                course.sheets(),
                course.followUps());
    }

    /** Counted per council and fiscal year, such as R8-事例-001 (事例番号). */
    String number() {
        return "%s-事例-%03d".formatted(new FiscalYear(fiscalYear).abbreviation(), sequence);
    }

    CaseId id() {
        return new CaseId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    OriginId origin() {
        if (originId == null) {
            throw new IllegalStateException(number() + " has raised no issue");
        }
        return new OriginId(originId);
    }

    String household() {
        return household;
    }

    String field() {
        return field;
    }

    String leadOffice() {
        return leadOffice;
    }

    CaseState state() {
        return state;
    }

    /** Whether the case had come in by that day and had not ended on it. */
    boolean isOpenOn(LocalDate day) {
        return !openedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    /** Whether the case came in within that fiscal year, and by that day. */
    boolean wasRegisteredIn(FiscalYear year, LocalDate day) {
        return year().equals(year) && !openedOn.isAfter(day);
    }

    /** The assignments of the last meeting, of which the next one says what became of them; none where the case ended. */
    List<OpenAssignment> openAssignments() {
        return state == CaseState.CLOSED ? List.of() : course.openAssignments();
    }

    SupportCourse course() {
        return course;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    List<SealedName> names() {
        return List.copyOf(names);
    }

    Set<String> circle() {
        return Set.copyOf(circle);
    }
}
