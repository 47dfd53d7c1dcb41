package jp.kyogikai.consultation;

import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Consultations extends JpaRepository<Consultation, String>, BodyRecords {

    List<Consultation> findByCouncilIdAndBodyIdAndStateOrderByOpenedAtAscIdAsc(
            String councilId, String bodyId, Consultation.State state);

    List<Consultation> findByIssueIdOrderByOpenedAtAscIdAsc(String issueId);

    List<Consultation> findByStateIn(List<Consultation.State> states);

    @Override
    @Query("select distinct new jp.kyogikai.charter.RecordedBody(it.councilId, it.bodyId) from Consultation it")
    List<RecordedBody> bodies();

    @Override
    default String name() {
        return "付議の一覧";
    }
}
