package jp.kyogikai.consultation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Consultations extends JpaRepository<Consultation, String> {

    List<Consultation> findByCouncilIdAndBodyIdAndStateOrderByOpenedAtAscIdAsc(
            String councilId, String bodyId, Consultation.State state);

    List<Consultation> findByIssueIdOrderByOpenedAtAscIdAsc(String issueId);

    List<Consultation> findByStateIn(List<Consultation.State> states);
}
