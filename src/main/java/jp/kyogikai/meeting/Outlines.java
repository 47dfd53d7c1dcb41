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

/** Keeps record of the results of meetings being told in short (結果概要の周知). */
@Component
@Transactional
public class Outlines {

    private final Meetings meetings;
    private final OwedByMeetings owed;
    private final Clock clock;

    Outlines(Meetings meetings, OwedByMeetings owed, Clock clock) {
        this.meetings = meetings;
        this.owed = owed;
        this.clock = clock;
    }

    /** Whether they are still to be told; bodies that work in the simple way tell none. */
    @Transactional(readOnly = true)
    public boolean isOwed(MeetingId id) {
        return meetings.get(id).owesOutline();
    }

    /** The meetings of a council whose results are still to be told. */
    @Transactional(readOnly = true)
    public List<MeetingId> owed(CouncilId council) {
        return meetings.findByCouncilIdAndOutlineOwedTrueOrderByScheduleOn(council.value()).stream()
                .map(Meeting::id)
                .toList();
    }

    /** When and how they were told. */
    @Transactional(readOnly = true)
    public Optional<OutlineTold> told(MeetingId id) {
        return meetings.get(id).outlineTold();
    }

    /** Records that they were told; refused for a day that cannot be, and where it is recorded already. */
    public void tell(MeetingId id, LocalDate on, String how, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "結果概要を知らせたことを記録する");
        meeting.tellOutline(new OutlineTold(on, how, actor.id()), LocalDate.now(clock));
        owed.follow(meeting);
    }
}
