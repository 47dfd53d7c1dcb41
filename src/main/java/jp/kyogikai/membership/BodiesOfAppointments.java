package jp.kyogikai.membership;

import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.stereotype.Component;

/** The bodies to which somebody was appointed (名簿にある会議体). */
@Component
class BodiesOfAppointments implements BodyRecords {

    private final Appointments appointments;

    BodiesOfAppointments(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public String name() {
        return "委員の名簿";
    }

    @Override
    public List<RecordedBody> bodies() {
        return appointments.bodies();
    }
}
