package jp.kyogikai.mail;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.shared.CouncilId;

/** One document in one version on its way to several people, each of whom gets it once (送付). */
@Entity
class Dispatch {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DispatchKind kind;

    @Column(name = "series")
    private String series;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "edition")
    private int edition;

    @Column(name = "title")
    private String title;

    @Column(name = "opened_at")
    private Instant openedAt;

    @OneToMany(mappedBy = "dispatch", cascade = CascadeType.ALL)
    private List<Delivery> deliveries = new ArrayList<>();

    protected Dispatch() {}

    Dispatch(DispatchOrder order, Instant now) {
        this.id = DispatchId.fresh().value();
        this.councilId = order.council().value();
        this.kind = order.kind();
        this.series = order.kind().series();
        this.subjectId = order.subject();
        this.edition = order.version();
        this.title = order.title();
        this.openedAt = now;
        order.recipients().forEach((person, way) -> deliveries.add(new Delivery(this, person, way, now)));
    }

    DispatchCard card() {
        return new DispatchCard(new DispatchId(id), new CouncilId(councilId), kind, subjectId, edition, title);
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
