package jp.kyogikai.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The text by which an issue leaves its case, written by one person and confirmed by another (地域課題の文案). */
@Entity
@Table(name = "issue_draft")
class IssueDraft {

    @Id
    @Column(name = "case_id")
    private String caseId;

    @Column(name = "title")
    private String title = "";

    @Column(name = "text", columnDefinition = "longtext")
    private String text = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private Category category = Category.REGIONAL;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    private Urgency urgency = Urgency.ORDINARY;

    @Column(name = "revision")
    private int revision;

    @Column(name = "writer")
    private String writer = "";

    @Column(name = "confirmer")
    private @Nullable String confirmer;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_revision")
    private @Nullable Integer confirmedRevision;

    @Column(name = "remark", columnDefinition = "longtext")
    private String remark = "";

    @ElementCollection
    @CollectionTable(name = "issue_draft_case", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "case_id")
    private Set<String> alsoFrom = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "issue_draft_finding", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position_no")
    private List<Finding> findings = new ArrayList<>();

    @Version
    private long version;

    protected IssueDraft() {}

    IssueDraft(CaseId supportCase) {
        this.caseId = supportCase.value();
    }

    /** Replaces the text; whatever was confirmed before is so no longer. */
    void write(DraftText draft, Set<CaseId> alsoFrom, List<Finding> findings, Actor actor) {
        this.title = draft.title();
        this.text = draft.text();
        this.category = draft.category();
        this.urgency = draft.urgency();
        this.revision = revision + 1;
        this.writer = actor.id();
        this.confirmer = null;
        this.confirmedAt = null;
        this.confirmedRevision = null;
        this.alsoFrom.clear();
        alsoFrom.forEach(it -> this.alsoFrom.add(it.value()));
        this.findings.clear();
        this.findings.addAll(findings);
    }

    /** Confirms the state of the text that the confirmer looked at. */
    void confirm(int seen, Actor actor, Instant now) {
        whyNotConfirm(seen, actor).ifPresent(Refusal::raise);
        confirmer = actor.id();
        confirmedAt = now;
        confirmedRevision = seen;
        remark = "";
    }

    Optional<Refusal> whyNotConfirm(int seen, Actor actor) {
        var open = openFindings();
        if (actor.id().equals(writer)) {
            return Optional.of(new CaseRefusal.SelfConfirmed());
        }
        if (seen != revision) {
            return Optional.of(new CaseRefusal.TextChanged());
        }
        return open > 0 ? Optional.of(new CaseRefusal.HitUndecided(open)) : Optional.empty();
    }

    /** Sends the text back to its writers. */
    void sendBack(int seen, String why, Actor actor) {
        whyNotConfirm(seen, actor).ifPresent(Refusal::raise);
        remark = why;
    }

    /** The text may leave the case only as it was confirmed. */
    Optional<Refusal> whyNotLeave() {
        var confirmed = confirmedRevision != null && confirmedRevision == revision;
        return confirmed ? Optional.empty() : Optional.of(new CaseRefusal.NotConfirmed());
    }

    int openFindings() {
        return (int) findings.stream().filter(Finding::isOpen).count();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Set<CaseId> alsoFrom() {
        return alsoFrom.stream().map(CaseId::new).collect(java.util.stream.Collectors.toSet());
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Category category() {
        return category;
    }

    Urgency urgency() {
        return urgency;
    }

    int revision() {
        return revision;
    }

    String remark() {
        return remark;
    }
}
