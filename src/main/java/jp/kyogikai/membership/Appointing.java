package jp.kyogikai.membership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers people and appoints them to offices for a term (委嘱). */
@Component
@Transactional
public class Appointing {

    private final People people;
    private final Appointments appointments;
    private final ApplicationEventPublisher events;

    Appointing(People people, Appointments appointments, ApplicationEventPublisher events) {
        this.people = people;
        this.appointments = appointments;
        this.events = events;
    }

    /** Makes a person known to the council, with the reading of the name. */
    public PersonId register(CouncilId council, String name, String kana, Actor actor) {
        check(council, actor);
        if (name.isBlank() || kana.isBlank()) {
            new AppointmentRefusal.NameMissing().raise();
        }
        return people.saveAndFlush(new Person(council, name, kana)).id();
    }

    /** Whether somebody of that name and reading is registered, so that a list is not entered twice. */
    public boolean knows(CouncilId council, String name, String kana, Actor actor) {
        check(council, actor);
        return people.existsByCouncilAndNameAndKana(council.value(), name.strip(), kana.strip());
    }

    /** Notes where a person gets mail, in place of any address known before. */
    public void receivesMail(PersonId who, MailAddress address, Actor actor) {
        var person = people.findById(who.value()).orElseThrow(() -> new AppointmentRefusal.NoSuchPerson().raised());
        check(person.council(), actor);
        person.receivesMailAt(address);
    }

    /** The person of that name and reading, where one is registered. */
    public Optional<PersonId> find(CouncilId council, String name, String kana, Actor actor) {
        check(council, actor);
        return people.findByCouncilAndNameAndKana(council.value(), name.strip(), kana.strip())
                .map(Person::id);
    }

    /** Appoints a person; a body has one chair at a time. */
    public AppointmentId appoint(PersonId who, Office office, Affiliation from, Term term, Actor actor) {
        check(office.council(), actor);
        var person = people.findById(who.value()).filter(it -> it.isKnownTo(office.council()));
        if (person.isEmpty()) {
            new AppointmentRefusal.NoSuchPerson().raise();
        }
        var appointment = new Appointment(person.orElseThrow(), office, from, term);
        if (office.role() == AppointmentRole.CHAIR) {
            checkNobodyPresides(office.council(), Objects.requireNonNull(office.body()), term);
        }
        var id = appointments.saveAndFlush(appointment).id();
        events.publishEvent(new AppointmentsChanged(who));
        return id;
    }

    /** Ends an appointment; the day given is the last on which it is valid. */
    public void end(AppointmentId which, LocalDate lastDay, Actor actor) {
        var found = appointments.findById(which.value());
        if (found.isEmpty()) {
            new AppointmentRefusal.NoSuchAppointment().raise();
        }
        var appointment = found.orElseThrow();
        check(appointment.office().council(), actor);
        appointment.end(lastDay);
        appointments.saveAndFlush(appointment);
        events.publishEvent(new AppointmentsChanged(appointment.person().id()));
    }

    private void checkNobodyPresides(CouncilId council, BodyId body, Term term) {
        appointments.everTo(council.value(), body.value(), AppointmentRole.CHAIR).stream()
                .filter(other -> other.term().overlaps(term))
                .findFirst()
                .ifPresent(other -> new AppointmentRefusal.ChairTaken(
                                other.person().name(), other.term().from())
                        .raise());
    }

    private static void check(CouncilId council, Actor actor) {
        var may =
                actor.equals(Actor.system()) || actor.isSecretariatOf(council) || actor.isIn(GroupId.administrators());
        if (!may) {
            new AppointmentRefusal.OnlySecretariatAppoints().raise();
        }
    }
}
