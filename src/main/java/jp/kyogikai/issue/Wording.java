package jp.kyogikai.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Ids;
import jp.kyogikai.shared.IssueId;

/** What the chair settled for the body, and how the office learned of it (会長一任の記録). */
@Entity
class Wording {

    @Id
    private String id;

    @Column(name = "issue_id")
    private String issueId;

    @Column(name = "wording", columnDefinition = "longtext")
    private String wording;

    @Column(name = "chair")
    private String chair;

    @Column(name = "received")
    private String received;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "entered_by")
    private String enteredBy;

    protected Wording() {}

    Wording(IssueId issue, FinalWording settled, String received, Actor actor) {
        this.id = Ids.fresh();
        this.issueId = issue.value();
        this.wording = settled.text();
        this.chair = settled.chair();
        this.received = received;
        this.settledOn = settled.on();
        this.enteredBy = actor.id();
    }

    FinalWording settled() {
        return new FinalWording(wording, chair, settledOn);
    }
}
