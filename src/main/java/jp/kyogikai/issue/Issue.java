package jp.kyogikai.issue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** An issue of the region, from who raised it to the answer it got; it may live for years (地域課題). */
@Entity
class Issue {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "sequence_no")
    private int sequence;

    @Column(name = "title")
    private String title;

    @Column(name = "description", columnDefinition = "longtext")
    private String description;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL)
    @OrderBy("raisedOn, id")
    private List<IssueOrigin> origins = new ArrayList<>();

    @Version
    private long version;

    protected Issue() {}

    Issue(Registration registration, FiscalYear year, int sequence, Instant now, Actor actor) {
        this.id = IssueId.fresh().value();
        this.councilId = registration.council().value();
        this.fiscalYear = year.value();
        this.sequence = sequence;
        this.title = registration.title();
        this.description = registration.description();
        this.registeredAt = now;
        this.registeredBy = actor.id();
        this.origins.add(new IssueOrigin(this, registration.origin()));
    }

    /** Closes the issue, which nobody may do while an origin still waits for its answer (完結). */
    void close(Instant now) {
        whyNotClose().ifPresent(Refusal::raise);
        closedAt = now;
    }

    Optional<Refusal> whyNotClose() {
        return origins.stream()
                .filter(origin -> !origin.isAnswered())
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

    IssueId id() {
        return new IssueId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<IssueOrigin> origins() {
        return List.copyOf(origins);
    }
}
