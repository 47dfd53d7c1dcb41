package jp.kyogikai.consultation;

import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.stereotype.Component;

/** The bodies before which something was put (付議の一覧にある会議体). */
@Component
class BodiesOfConsultations implements BodyRecords {

    private final Consultations consultations;

    BodiesOfConsultations(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String name() {
        return "付議の一覧";
    }

    @Override
    public List<RecordedBody> bodies() {
        return consultations.bodies();
    }
}
