package jp.kyogikai.consultation;

import java.util.List;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;

/** What waits for the next meeting of a body, oldest first (付議待ち一覧). */
@Component
public class WaitingList {

    private final Consultations consultations;

    WaitingList(Consultations consultations) {
        this.consultations = consultations;
    }

    public List<Waiting> of(CouncilId council, BodyId body) {
        return consultations
                .findByCouncilIdAndBodyIdAndStateOrderByOpenedAtAscIdAsc(
                        council.value(), body.value(), Consultation.State.WAITING)
                .stream()
                .map(Consultation::waiting)
                .toList();
    }
}
