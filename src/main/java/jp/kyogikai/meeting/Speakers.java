package jp.kyogikai.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.SpeakerNaming;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Member;
import jp.kyogikai.shared.PersonId;

/** What those who took part are called on a paper, in its lists and wherever a text names them (発言者の表し方). */
final class Speakers {

    private static final String HIDDEN = "○○";

    private final SpeakerNaming naming;
    private final Map<PersonId, String> titles;
    private final NamesInText names;

    private Speakers(SpeakerNaming naming, Map<PersonId, String> titles) {
        this.naming = naming;
        this.titles = titles;
        this.names = new NamesInText(naming == SpeakerNaming.MASKED ? HIDDEN + "委員" : "委員");
    }

    static Speakers of(Meeting meeting, Body body, List<Member> roster, SpeakerNaming naming) {
        var presiding = roster.stream()
                .filter(member -> member.role().presides())
                .collect(Collectors.toMap(Member::person, member -> title(member.role(), body)));
        var speakers = new Speakers(naming, presiding);
        meeting.attendances().forEach(speakers::introduce);
        meeting.gathering().guests().forEach(it -> speakers.names.call(it.name(), it.post(), speakers.nameOf(it)));
        return speakers;
    }

    private void introduce(Attendance attendance) {
        names.call(attendance.name(), attendance.post(), nameOf(attendance));
        names.call(attendance.entry().proxy(), "", nameOf(attendance) + "の代理者");
    }

    String nameOf(Attendance member) {
        var presides = titles.containsKey(member.person());
        var title = titles.getOrDefault(member.person(), "委員");
        return switch (naming) {
            case NAME -> member.name();
            case POST -> presides || member.post().isBlank() ? title : member.post();
            case ORGANISATION ->
                presides || member.entry().organisation().isBlank()
                        ? title
                        : member.entry().organisation();
            case MEMBER -> title;
            case MASKED -> HIDDEN + title;
        };
    }

    String nameOf(Guest guest) {
        return switch (naming) {
            case NAME -> guest.post() + "　" + guest.name();
            case POST, ORGANISATION -> guest.post().isBlank() ? "委員以外の出席者" : guest.post();
            case MEMBER -> "委員以外の出席者";
            case MASKED -> HIDDEN;
        };
    }

    /** The text with everybody who is known called as the charter says. */
    String in(String text) {
        return naming == SpeakerNaming.NAME ? text : names.in(text);
    }

    SpeakerNaming naming() {
        return naming;
    }

    private static String title(AppointmentRole role, Body body) {
        return role == AppointmentRole.CHAIR ? body.chairTitle() : "副" + body.chairTitle();
    }
}
