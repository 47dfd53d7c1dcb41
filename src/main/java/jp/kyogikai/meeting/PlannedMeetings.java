package jp.kyogikai.meeting;

import java.util.NoSuchElementException;
import jp.kyogikai.shared.PlannedMeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlannedMeetings extends JpaRepository<PlannedMeeting, String> {

    default PlannedMeeting get(PlannedMeetingId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("planned meeting " + id));
    }
}
