package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.stereotype.Component;

/** The bodies that have met or are to meet (会議台帳にある会議体). */
@Component
class BodiesOfMeetings implements BodyRecords {

    private final Meetings meetings;

    BodiesOfMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "会議台帳";
    }

    @Override
    public List<RecordedBody> bodies() {
        return meetings.bodies();
    }
}
