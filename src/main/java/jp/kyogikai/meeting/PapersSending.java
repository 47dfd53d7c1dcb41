package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps record of the papers of meetings being sent by themselves, where they do not go with the notice (会議資料の送付). */
@Component
@Transactional
public class PapersSending {

    private final Meetings meetings;
    private final OwedByMeetings owed;
    private final Clock clock;

    PapersSending(Meetings meetings, OwedByMeetings owed, Clock clock) {
        this.meetings = meetings;
        this.owed = owed;
        this.clock = clock;
    }

    /** Whether they are still to be sent; bodies that work in the simple way hand them out on the day. */
    @Transactional(readOnly = true)
    public boolean isOwed(MeetingId id) {
        return owed.owesPapers(meetings.get(id));
    }

    /** The meetings of a council that have been called and whose papers are still to be sent. */
    @Transactional(readOnly = true)
    public List<MeetingId> owed(CouncilId council) {
        return meetings.findByCouncilIdAndState(council.value(), MeetingState.CONVENED).stream()
                .filter(owed::owesPapers)
                .map(Meeting::id)
                .toList();
    }

    /** When and how they were sent. */
    @Transactional(readOnly = true)
    public Optional<PapersSent> sent(MeetingId id) {
        return meetings.get(id).papersSent();
    }

    /** Records that they were sent; refused for a day that cannot be, and where it is recorded already. */
    public void send(MeetingId id, LocalDate on, String how, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "会議資料を送付したことを記録する");
        meeting.sendPapers(new PapersSent(on, how, actor.id()), LocalDate.now(clock));
        owed.follow(meeting);
    }
}
