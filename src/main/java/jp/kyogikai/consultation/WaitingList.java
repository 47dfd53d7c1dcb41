package jp.kyogikai.consultation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return before(council, body).map(Consultation::waiting).toList();
    }

    /** Those among them that are needed by a day. */
    public List<Need> needs(CouncilId council, BodyId body) {
        return before(council, body)
                .map(Consultation::need)
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Consultation> before(CouncilId council, BodyId body) {
        return consultations
                .findByCouncilIdAndBodyIdAndStateOrderByOpenedAtAscIdAsc(
                        council.value(), body.value(), Consultation.State.WAITING)
                .stream();
    }
}
