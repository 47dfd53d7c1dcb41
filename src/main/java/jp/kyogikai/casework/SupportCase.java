package jp.kyogikai.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.meeting.Rows;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "consent")
    private Consent consent;

    @Column(name = "consent_on")
    private @Nullable LocalDate consentOn;

    @Column(name = "consent_note", columnDefinition = "longtext")
    private String consentNote;

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

    @Column(name = "explained_on")
    private @Nullable LocalDate explainedOn;

    @Column(name = "explanation", columnDefinition = "longtext")
    private String explanation = "";

    @ElementCollection
    @CollectionTable(name = "case_name", joinColumns = @JoinColumn(name = "case_id"))
    private List<SealedName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_circle", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "username")
    private Set<String> circle = new HashSet<>();

    @OneToMany(mappedBy = "supportCase", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<SupportMeeting> meetings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_follow_up", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position_no")
    private List<FollowUp> followUps = new ArrayList<>();

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
        this.consent = entry.consent().consent();
        this.consentOn = entry.consent().on();
        this.consentNote = entry.consent().note();
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
        planned().ifPresentOrElse(it -> it.change(plan), () -> meetings.add(new SupportMeeting(this, plan)));
    }

    Optional<Refusal> whyNotPlan(SupportPlan plan) {
        if (state == CaseState.CLOSED) {
            return Optional.of(new CaseRefusal.AlreadyClosed(number()));
        }
        return plan.participants().isEmpty() ? Optional.of(new CaseRefusal.NoParticipants()) : Optional.empty();
    }

    /** Keeps what the meeting came to, and what became of each assignment that was open until then. */
    void record(SupportMinutes minutes, List<FollowUpEntry> entries, LocalDate today) {
        var held = planned().orElseThrow(() -> new CaseRefusal.NothingToRecord(number()).raised());
        held.record(followUp(entries, held.heldOn()), minutes);
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
        followUp(entries, today);
        end(reason, today);
    }

    /** Takes down what became of each open assignment, and gives back those that go on. */
    private List<Assignment> followUp(List<FollowUpEntry> entries, LocalDate day) {
        var open = openAssignments();
        var names = new LinkedHashMap<String, String>();
        open.forEach(it -> names.put(it.key(), it.assignment().title()));
        var rows = Rows.match(entries, FollowUpEntry::key, names);
        var looked = open.stream()
                .map(it -> FollowUp.of(it.assignment(), rows.of(it.key()), day))
                .toList();
        followUps.addAll(looked);
        return IntStream.range(0, looked.size())
                .filter(i -> looked.get(i).goesOn())
                .mapToObj(i -> open.get(i).assignment().until(looked.get(i).nextDueOn()))
                .toList();
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
        if (on == null && note.isBlank()) {
            new CaseRefusal.ExplanationMissing().raise();
        }
        explainedOn = on;
        explanation = note;
        state = CaseState.SUPPORTED;
    }

    Told told() {
        return new Told(explainedOn, explanation);
    }

    /** The meeting that is planned and not yet recorded. */
    Optional<SupportMeeting> planned() {
        return meetings.stream().filter(it -> !it.isHeld()).findFirst();
    }

    /** When its circle meets next, as planned or as the last meeting said; nothing where no meeting is in sight. */
    Optional<LocalDate> nextOn() {
        if (state != CaseState.SUPPORTED) {
            return Optional.empty();
        }
        return planned()
                .map(SupportMeeting::heldOn)
                .or(() -> meetings.stream().reduce((earlier, later) -> later).map(SupportMeeting::nextOn));
    }

    CaseCard card() {
        return new CaseCard(id(), council(), number(), pseudonym, state, openedOn);
    }

    CaseSheet sheet() {
        return new CaseSheet(
                card(),
                consultingOffice,
                leadOffice,
                new ConsentNote(consent, consentOn, consentNote),
                urgency,
                field,
                situation,
                wishes,
                meetings.stream().map(SupportMeeting::sheet).toList(),
                followUps);
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

    /** The meetings held up to that day, oldest first. */
    List<SupportMeeting> heldBy(LocalDate day) {
        return meetings.stream().filter(it -> it.wasHeldBy(day)).toList();
    }

    /** The meetings of one fiscal year held up to that day, oldest first. */
    List<SupportMeeting> heldIn(FiscalYear year, LocalDate day) {
        return heldBy(day).stream().filter(it -> year.contains(it.heldOn())).toList();
    }

    /** Whether the case came in within that fiscal year, and by that day. */
    boolean wasRegisteredIn(FiscalYear year, LocalDate day) {
        return year().equals(year) && !openedOn.isAfter(day);
    }

    /** Who does what, as the last meeting up to that day wrote it down. */
    List<Assignment> assignmentsOn(LocalDate day) {
        var held = heldBy(day);
        return held.isEmpty() ? List.of() : held.get(held.size() - 1).assignments();
    }

    /** The assignments of the last meeting, of which the next one says what became of them; none where the case ended. */
    List<OpenAssignment> openAssignments() {
        return state == CaseState.CLOSED
                ? List.of()
                : meetings.stream()
                        .filter(SupportMeeting::isHeld)
                        .reduce((earlier, later) -> later)
                        .map(SupportMeeting::openAssignments)
                        .orElse(List.of());
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

    List<SupportMeeting> meetings() {
        return List.copyOf(meetings);
    }
}
