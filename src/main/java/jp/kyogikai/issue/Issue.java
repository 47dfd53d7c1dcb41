package jp.kyogikai.issue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** An issue of the region, from who raised it to the answer it got; it may live for years (地域課題). */
@Entity
class Issue {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    /** By their numbers, the first one first. */
    static final Comparator<Issue> AS_REGISTERED =
            Comparator.comparingInt(Issue::fiscalYear).thenComparingInt(Issue::sequence);

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "charter_version")
    private LocalDate charterVersion;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "sequence_no")
    private int sequence;

    @Column(name = "title")
    private String title;

    @Column(name = "description", columnDefinition = "longtext")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    private Urgency urgency;

    @Column(name = "advice", columnDefinition = "longtext")
    private @Nullable String advice;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @Column(name = "withdrawal", columnDefinition = "longtext")
    private @Nullable String withdrawal;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "merged_into")
    private @Nullable String mergedInto;

    @Column(name = "taken_in")
    private int takenIn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL)
    private List<IssueOrigin> origins = new ArrayList<>();

    @Version
    private long version;

    protected Issue() {}

    Issue(Registration registration, LocalDate charter, FiscalYear year, int sequence, Instant now, Actor actor) {
        this.id = IssueId.fresh().value();
        this.councilId = registration.council().value();
        this.charterVersion = charter;
        this.fiscalYear = year.value();
        this.sequence = sequence;
        this.title = registration.title();
        this.description = registration.description();
        this.category = registration.category();
        this.urgency = registration.urgency();
        this.registeredAt = now;
        this.registeredBy = actor.id();
        this.origins.add(new IssueOrigin(this, registration.origin()));
    }

    /** Keeps what the triage table advises; it decides nothing (事務局案). */
    void advise(String text) {
        advice = text;
    }

    /** The deliberation is over, and the answers are due (結論). */
    void conclude(Instant now) {
        whyNotChange().ifPresent(Refusal::raise);
        concludedAt = now;
    }

    /** Is taken back by those who raised it, at whatever station it stands until it has ended (取下げ). */
    void withdraw(String reason, LocalDate today) {
        whyNotChange().ifPresent(Refusal::raise);
        withdrawal = reason;
        withdrawnOn = today;
    }

    /** Ends in another issue, which from then on owes the answers of this one (統合). */
    void mergeInto(Issue other, Instant now) {
        whyNotChange().ifPresent(Refusal::raise);
        other.whyNotChange().ifPresent(Refusal::raise);
        origins.forEach(origin -> origin.moveTo(other));
        mergedInto = other.id;
        other.takenIn++; // also makes two offices at once meet at the version of the other issue
        closedAt = now;
    }

    Optional<Refusal> whyNotChange() {
        return concludedAt != null || closedAt != null || withdrawal != null
                ? Optional.of(new Concluded(number()))
                : Optional.empty();
    }

    /** Closes the issue, which nobody may do while an origin still waits for its answer (完結). */
    void close(Instant now) {
        whyNotClose().ifPresent(Refusal::raise);
        closedAt = now;
    }

    Optional<Refusal> whyNotClose() {
        return origins().stream()
                .filter(origin -> !origin.isAnswered() || origin.needsExplanation())
                .findFirst()
                .map(owed -> new AnswerOwed(number(), owed.origin().addressee()));
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Counted per council and fiscal year, such as R8-課題-001 (課題番号). */
    String number() {
        return "%s-課題-%03d".formatted(new FiscalYear(fiscalYear).abbreviation(), sequence);
    }

    int fiscalYear() {
        return fiscalYear;
    }

    int sequence() {
        return sequence;
    }

    IssueId id() {
        return new IssueId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    /** The version of the charter by which it goes its way, whatever the charter says later. */
    CharterVersion charter() {
        return new CharterVersion(council(), charterVersion);
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Category category() {
        return category;
    }

    Urgency urgency() {
        return urgency;
    }

    String advice() {
        return advice == null ? "" : advice;
    }

    /** Why it was taken back; empty where it was not. */
    String withdrawal() {
        return withdrawal == null ? "" : withdrawal;
    }

    /** The day on which its deliberation ended, by a conclusion or because it was taken back; nothing before. */
    @Nullable
    LocalDate endedOn() {
        return concludedAt == null ? withdrawnOn : LocalDate.ofInstant(concludedAt, OFFICE);
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    /** The issue that took this one in; nothing where none did. */
    @Nullable
    IssueId mergedInto() {
        return mergedInto == null ? null : new IssueId(mergedInto);
    }

    /** The oldest first; ids, which are random, decide nothing. */
    List<IssueOrigin> origins() {
        return origins.stream().sorted(IssueOrigin.OLDEST_FIRST).toList();
    }
}
