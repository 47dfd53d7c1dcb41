package jp.kyogikai.meeting;

import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.QuorumBase;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who may open the papers of a meeting who took part in it (出欠の照会). */
@Component
@Transactional(readOnly = true)
public class AttendanceSheets {

    private final Meetings meetings;
    private final Decisions decisions;
    private final Councils councils;
    private final Roster roster;

    AttendanceSheets(Meetings meetings, Decisions decisions, Councils councils, Roster roster) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.councils = councils;
        this.roster = roster;
    }

    public AttendanceSheet of(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        Chairs.only(actor, meeting, "出欠を見る");
        var entries = meeting.attendances().stream().map(Attendance::entry).toList();
        return new AttendanceSheet(
                entries, meeting.gathering(), entries.isEmpty() ? expected(meeting, actor) : decisions.quorum(id));
    }

    /** How many will be asked for, from those who are members on the day. */
    private QuorumCount expected(Meeting meeting, Actor actor) {
        var council = councils.council(meeting.charter());
        var body = council.body(meeting.body());
        var members = body.quorum().base() == QuorumBase.FIXED
                ? council.fixedNumber(body.id(), meeting.schedule().on())
                : (int) roster
                        .membersOf(
                                meeting.charter(), body.id(), meeting.schedule().on(), actor)
                        .stream()
                        .filter(member -> member.role().isMember())
                        .count();
        return new QuorumCount(body.name(), 0, members, body.quorum(), meeting.isInWriting());
    }
}
