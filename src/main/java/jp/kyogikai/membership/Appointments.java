package jp.kyogikai.membership;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Appointments extends JpaRepository<Appointment, String>, BodyRecords {

    @Query("select a from Appointment a join fetch a.person where a.council = :council and a.body = :body"
            + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)")
    List<Appointment> serving(String council, String body, LocalDate day);

    @Query("select a from Appointment a join fetch a.person where a.council = :council and a.body in :bodies"
            + " and a.role = jp.kyogikai.membership.AppointmentRole.CHAIR"
            + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)")
    List<Appointment> chairing(String council, List<String> bodies, LocalDate day);

    @Query("select a from Appointment a join fetch a.person"
            + " where a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)")
    List<Appointment> servingAnywhere(LocalDate day);

    @Query("select a from Appointment a join fetch a.person where a.council = :council"
            + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)")
    List<Appointment> servingIn(String council, LocalDate day);

    @Query("select a from Appointment a where a.council = :council and a.person.id = :person"
            + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)")
    List<Appointment> heldBy(String council, String person, LocalDate day);

    @Query("select a from Appointment a where a.person.id = :person"
            + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)")
    List<Appointment> heldAnywhereBy(String person, LocalDate day);

    @Query("select a from Appointment a join fetch a.person"
            + " where a.council = :council and a.body = :body and a.role = :role")
    List<Appointment> everTo(String council, String body, AppointmentRole role);

    @Override
    @Query(
            "select distinct new jp.kyogikai.charter.RecordedBody(it.council, it.body) from Appointment it where it.body is not null")
    List<RecordedBody> bodies();

    @Override
    default String name() {
        return "委員の名簿";
    }
}
