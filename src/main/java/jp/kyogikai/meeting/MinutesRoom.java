package jp.kyogikai.meeting;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the minutes of a meeting are written and looked at by the chair (会議録の作成と確認). */
@Component
@Transactional
public class MinutesRoom {

    private final Meetings meetings;
    private final OwedByMeetings owed;
    private final Clock clock;

    MinutesRoom(Meetings meetings, OwedByMeetings owed, Clock clock) {
        this.owed = owed;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Writes what was said on each item, once for each, and what else is to be noted. */
    public void write(MeetingId id, List<Discussion> said, String other, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "会議録を作成する");
        var known = new LinkedHashMap<AgendaItemId, String>();
        meeting.items().forEach(item -> known.put(item.id(), item.entry().title()));
        meeting.writeMinutes(Rows.match(said, Discussion::item, known), other);
        owed.follow(meeting);
    }

    /** Records what the chair says of the minutes, entered by the chair or for the chair. */
    public void review(MeetingId id, Review review, Actor actor) {
        var meeting = meetings.get(id);
        Chairs.only(actor, meeting, "会議録を確認する");
        meeting.review(Approval.Subject.MINUTES, review, actor, clock.instant());
        owed.follow(meeting);
    }

    /** What settled minutes hold on a matter; nothing while they are a draft. */
    @Transactional(readOnly = true)
    public Optional<String> settled(MeetingId id, ConsultationId matter) {
        var meeting = meetings.get(id);
        return meeting.items().stream()
                .filter(item -> meeting.state() == MeetingState.CLOSED)
                .filter(item -> item.consultation().filter(matter::equals).isPresent())
                .map(item -> item.line().discussion())
                .findFirst();
    }

    /** What the chair last said of the minutes; empty before. */
    @Transactional(readOnly = true)
    public String lastRemark(MeetingId id) {
        return meetings.get(id)
                .latestApproval(Approval.Subject.MINUTES)
                .map(approval -> approval.review().remark())
                .orElse("");
    }
}
