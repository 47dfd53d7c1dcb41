package jp.kyogikai.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;

/** A person holds an office for a term, coming from an organisation (委嘱). */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    private String id;

    @Column(name = "council_id")
    private String council;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "body_id")
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private AppointmentRole role;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "post")
    private String post;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Appointment() {}

    Appointment(Person person, Office office, Affiliation from, Term term) {
        office.whyNot().ifPresent(AppointmentRefusal::raise);
        term.whyNot().ifPresent(AppointmentRefusal::raise);
        this.id = AppointmentId.fresh().value();
        this.council = office.council().value();
        this.person = person;
        this.body = office.body() == null ? null : office.body().value();
        this.role = office.role();
        this.organisation = from.organisation();
        this.post = from.post();
        this.validFrom = term.from();
        this.validTo = term.to();
    }

    /** Ends the term on a day, which may be the day before it began: then it was never served. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom.minusDays(1))) {
            new AppointmentRefusal.TermReversed(validFrom, lastDay).raise();
        }
        validTo = lastDay;
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    Office office() {
        return new Office(new CouncilId(council), body == null ? null : new BodyId(body), role);
    }

    Term term() {
        return new Term(validFrom, validTo);
    }

    Person person() {
        return person;
    }

    Affiliation affiliation() {
        return new Affiliation(organisation, post);
    }
}
