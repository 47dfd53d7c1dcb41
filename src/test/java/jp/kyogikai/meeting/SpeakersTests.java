package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.SpeakerNaming;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Member;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("会議録の発言者の表し方")
class SpeakersTests {

    private final List<Member> members = List.of(
            member("波岡 しおり", "基幹相談支援センター", "センター長", AppointmentRole.CHAIR),
            member("髙﨑 花子", "社会福祉法人みほん会", "相談支援専門員", AppointmentRole.MEMBER),
            member("林 一", "みほん市手をつなぐ育成会", "", AppointmentRole.MEMBER),
            member("小林 望", "みほん特別支援学校", "教諭", AppointmentRole.MEMBER));

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({
        "NAME, 髙﨑委員から説明があり、波岡座長が受けた。",
        "POST, 相談支援専門員から説明があり、座長が受けた。",
        "ORGANISATION, 社会福祉法人みほん会から説明があり、座長が受けた。",
        "MEMBER, 委員から説明があり、座長が受けた。",
        "MASKED, ○○委員から説明があり、○○座長が受けた。"
    })
    @DisplayName("文中の発言者は、要綱設定が選んだとおりに表す")
    void theTextNamesSpeakersAsTheCharterSays(SpeakerNaming naming, String expected) {
        assertThat(speakers(naming).in("髙﨑委員から説明があり、波岡座長が受けた。")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "髙﨑 花子が述べた。, 委員が述べた。",
        "髙﨑　花子委員が述べた。, 委員が述べた。",
        "高崎花子さんが述べた。, 委員が述べた。",
        "高﨑氏が述べた。, 委員が述べた。",
        "髙﨑相談支援専門員が述べた。, 委員が述べた。",
        "髙﨑：そのとおりです。, 委員：そのとおりです。",
        "小林委員と林委員が述べた。, 委員と委員が述べた。",
        "林業の事業所を見学した。, 林業の事業所を見学した。",
        "伊藤講師が助言した。, 委員以外の出席者が助言した。",
        "林 太郎（代理）が述べた。, 委員の代理者（代理）が述べた。"
    })
    @DisplayName("姓名の空白、異体字、敬称、職名、行頭の姓、代理者及び委員以外の出席者も見付け、ほかの言葉は変えない")
    void namesAreFoundHoweverTheyAreTyped(String typed, String expected) {
        assertThat(speakers(SpeakerNaming.MEMBER).in(typed)).isEqualTo(expected);
    }

    @Test
    @DisplayName("同じ姓の二人を姓だけで書いたときは、どちらとも決めずに委員とする")
    void twoOfTheSameNameAreNotConfused() {
        var two = List.of(
                member("髙﨑 花子", "みほん会", "", AppointmentRole.MEMBER),
                member("高崎 次郎", "のぞみ会", "", AppointmentRole.MEMBER));

        var speakers = speakers(two, SpeakerNaming.ORGANISATION);

        assertThat(speakers.in("高崎委員と、髙﨑花子委員が述べた。")).isEqualTo("委員と、みほん会が述べた。");
    }

    @ParameterizedTest
    @EnumSource(value = SpeakerNaming.class, mode = EnumSource.Mode.EXCLUDE, names = "NAME")
    @DisplayName("実名のほかでは、一覧にも文にも、出席者の姓が残らない")
    void noFamilyNameIsLeft(SpeakerNaming naming) {
        var meeting = attended(members);
        var speakers = speakers(naming);

        var said = meeting.attendances().stream().map(speakers::nameOf).collect(Collectors.joining("、"))
                + speakers.in(members.stream()
                        .map(member -> member.name() + "委員、" + member.name().split(" ")[0] + "氏")
                        .collect(Collectors.joining("、")));

        assertThat(said).doesNotContain("波岡", "髙﨑", "小林", "望", "花子");
    }

    private Speakers speakers(SpeakerNaming naming) {
        return speakers(members, naming);
    }

    private static Speakers speakers(List<Member> members, SpeakerNaming naming) {
        var body = Charters.kisarazu().body(new BodyId("chosei"));
        return Speakers.of(attended(members), body, members, naming);
    }

    /** All are there but 林, who sent somebody; a guest speaks too. */
    private static Meeting attended(List<Member> members) {
        var meeting = SampleMeeting.aMeeting().convened();
        var entries = new ArrayList<AttendanceEntry>();
        members.forEach(member -> entries.add(new AttendanceEntry(
                member.person(),
                member.name(),
                member.organisation(),
                member.name().equals("林 一") ? Presence.PROXY : Presence.PRESENT,
                member.name().equals("林 一") ? "林 太郎" : "",
                Stay.whole(),
                "")));
        Map<PersonId, String> names = members.stream().collect(Collectors.toMap(Member::person, Member::name));
        meeting.recordAttendance(
                members,
                Rows.match(entries, AttendanceEntry::person, names),
                new Gathering(null, List.of(new Guest("講師", "伊藤 明")), 2));
        return meeting;
    }

    private static Member member(String name, String organisation, String post, AppointmentRole role) {
        return new Member(PersonId.fresh(), name, name, organisation, post, role);
    }
}
