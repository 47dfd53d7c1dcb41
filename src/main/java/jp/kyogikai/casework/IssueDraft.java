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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;

/** The text by which an issue leaves its case, written by one person and confirmed by another (地域課題の文案). */
@Entity
@Table(name = "issue_draft")
class IssueDraft extends ConfirmedText {

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

    @ElementCollection
    @CollectionTable(name = "issue_draft_case", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "case_id")
    private Set<String> alsoFrom = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "issue_draft_finding", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position_no")
    private List<Finding> findings = new ArrayList<>();

    protected IssueDraft() {}

    IssueDraft(CaseId supportCase) {
        this.caseId = supportCase.value();
    }

    /** Replaces the text, which then has to be confirmed anew. */
    void write(DraftText draft, Set<CaseId> alsoFrom, List<Finding> findings, Actor actor) {
        this.title = draft.title();
        this.text = draft.text();
        this.category = draft.category();
        this.urgency = draft.urgency();
        this.alsoFrom.clear();
        alsoFrom.forEach(it -> this.alsoFrom.add(it.value()));
        rewritten(findings, actor);
    }

    @Override
    List<Finding> kept() {
        return findings;
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
}
