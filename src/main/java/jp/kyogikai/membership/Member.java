package jp.kyogikai.membership;

import jp.kyogikai.shared.PersonId;

/** One line of a roster (名簿の一行). */
public record Member(
        PersonId person, String name, String kana, String organisation, String post, AppointmentRole role) {

    static Member of(Appointment appointment) {
        return of(appointment, appointment.office().role());
    }

    /** Whoever presides elsewhere is an ordinary member here. */
    static Member seatedAsChair(Appointment appointment) {
        return of(appointment, AppointmentRole.MEMBER);
    }

    private static Member of(Appointment appointment, AppointmentRole role) {
        var person = appointment.person();
        var from = appointment.affiliation();
        return new Member(person.id(), person.name(), person.kana(), from.organisation(), from.post(), role);
    }
}
