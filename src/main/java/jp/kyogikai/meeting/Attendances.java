package jp.kyogikai.meeting;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records which members took part in a meeting (出欠の記録). */
@Component
@Transactional
public class Attendances {

    private final Meetings meetings;
    private final Roster roster;

    Attendances(Meetings meetings, Roster roster) {
        this.meetings = meetings;
        this.roster = roster;
    }

    /** One line for each member on the day of the meeting, as recorded so far, else as present. */
    @Transactional(readOnly = true)
    public List<AttendanceEntry> list(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        var recorded = meeting.attendances().stream().collect(toMap(Attendance::person, Attendance::entry));
        return members(meeting, actor).stream()
                .map(member -> recorded.getOrDefault(member.person(), present(member)))
                .toList();
    }

    /** Who presided and who was there besides the members, as recorded so far, else the chair by the charter (議長). */
    @Transactional(readOnly = true)
    public Gathering gathering(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        return meeting.attendances().isEmpty()
                ? members(meeting, actor).stream()
                        .filter(member -> member.role().presides())
                        .findFirst()
                        .map(chair -> new Gathering(chair.person(), List.of(), null))
                        .orElseGet(Gathering::ofMembers)
                : meeting.gathering();
    }

    /** Records the list; every member must be there exactly once, else refused with {@link RowMismatch}. */
    public void record(MeetingId id, List<AttendanceEntry> entries, Gathering gathering, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "出欠を記録する");
        var members = members(meeting, actor);
        meeting.recordAttendance(members, Rows.match(entries, AttendanceEntry::person, names(members)), gathering);
    }

    /** One line for each member of what was sent in, as recorded so far, else as nothing yet. */
    @Transactional(readOnly = true)
    public List<Ballot> ballots(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        var recorded = meeting.attendances().stream().collect(toMap(Attendance::person, Attendance::ballot));
        return members(meeting, actor).stream()
                .map(member -> recorded.getOrDefault(member.person(), notReturned(member)))
                .toList();
    }

    /** Records what was sent in; every member must be there exactly once, else refused with {@link RowMismatch}. */
    public void recordBallots(MeetingId id, List<Ballot> ballots, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "書面表決を記録する");
        var members = members(meeting, actor);
        meeting.recordBallots(members, Rows.match(ballots, Ballot::person, names(members)));
    }

    private static Map<PersonId, String> names(List<Member> members) {
        var names = new LinkedHashMap<PersonId, String>();
        members.forEach(member -> names.put(member.person(), member.name()));
        return names;
    }

    private List<Member> members(Meeting meeting, Actor actor) {
        return roster
                .membersOf(meeting.charter(), meeting.body(), meeting.schedule().on(), actor)
                .stream()
                .filter(member -> member.role().isMember())
                .toList();
    }

    private static Ballot notReturned(Member member) {
        return new Ballot(member.person(), member.name(), member.organisation(), false, Set.of(), "");
    }

    private static AttendanceEntry present(Member member) {
        return new AttendanceEntry(
                member.person(), member.name(), member.organisation(), Presence.PRESENT, "", Stay.whole(), "");
    }
}
