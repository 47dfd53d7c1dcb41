package jp.kyogikai.meeting;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.SpeakerNaming;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** Who took part in a meeting, as its papers name them (会議の出席者). */
@Component
class MeetingPeople {

    private final Roster roster;
    private final Councils councils;

    MeetingPeople(Roster roster, Councils councils) {
        this.roster = roster;
        this.councils = councils;
    }

    Speakers speakers(Meeting meeting, SpeakerNaming naming, Actor actor) {
        var body = councils.council(meeting.charter()).body(meeting.body());
        return Speakers.of(meeting, body, members(meeting, actor), naming);
    }

    /** Who presided: whoever is recorded, else the chair where present, else the vice-chair (議長). */
    Optional<String> presiding(Meeting meeting, Speakers speakers, Actor actor) {
        var recorded = meeting.gathering().presiding();
        var here = meeting.attendances().stream()
                .filter(it -> it.presence().isThere())
                .filter(it -> recorded == null || it.person().equals(recorded))
                .collect(toSet());
        return members(meeting, actor).stream()
                .filter(member -> recorded != null || member.role().presides())
                .flatMap(member -> here.stream()
                        .filter(it -> it.person().equals(member.person()))
                        .map(it -> presiding(member, speakers.nameOf(it), meeting)))
                .findFirst();
    }

    /** Such as 会長　𠮷田　正, or with the word that somebody stood in; the title stands once. */
    private String presiding(Member member, String name, Meeting meeting) {
        var chair = councils.council(meeting.charter()).body(meeting.body()).chairTitle();
        if (member.role() != AppointmentRole.CHAIR) {
            return name + "（議長代行）";
        }
        return name.endsWith(chair) ? name : chair + "　" + name;
    }

    private List<Member> members(Meeting meeting, Actor actor) {
        return roster.membersOf(
                meeting.charter(), meeting.body(), meeting.schedule().on(), actor);
    }
}
