package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.SCHEDULE;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalTime;
import jp.kyogikai.charter.Quorum;
import jp.kyogikai.charter.QuorumBase;
import jp.kyogikai.charter.QuorumRule;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Member;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceEntryTests {

    private static final LocalTime START = LocalTime.of(14, 0);
    private static final LocalTime LATE = LocalTime.of(14, 20);
    private static final LocalTime EARLY = LocalTime.of(15, 30);

    @Test
    @DisplayName("代理出席には、代理の方の氏名が要る")
    void aProxyHasAName() {
        var refusal = refusal(() -> entry(Presence.PROXY, " ", Stay.whole()).check(SCHEDULE));

        assertThat(refusal).isEqualTo(new AttendanceRefusal.ProxyUnnamed("青木"));
        assertThat(refusal.sentence()).isEqualTo("青木さんの代理で出席した方の氏名が入力されていません。「代理出席者」に氏名を入力してください。");
    }

    @Test
    @DisplayName("遅参と早退は、会議の間の時刻で記録できる")
    void lateAndEarlyAreTimesOfTheMeeting() {
        assertThatCode(() -> entry(Presence.ONLINE, "", new Stay(LATE, EARLY)).check(SCHEDULE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"02:20", "14:00"})
    @DisplayName("開始時刻までに着席した方は遅参でない")
    void nobodyIsLateBeforeTheMeeting(LocalTime time) {
        var refusal =
                refusal(() -> entry(Presence.PRESENT, "", new Stay(time, null)).check(SCHEDULE));

        assertThat(refusal).isEqualTo(new AttendanceRefusal.BeforeTheMeeting("青木", time, START));
    }

    @Test
    @DisplayName("着席する前に退席することはできない")
    void nobodyLeavesBeforeComing() {
        var refusal =
                refusal(() -> entry(Presence.PRESENT, "", new Stay(EARLY, LATE)).check(SCHEDULE));

        assertThat(refusal).isEqualTo(new AttendanceRefusal.LeftBeforeComing("青木", EARLY, LATE));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    @DisplayName("遅参した委員を定足数に数えるかは、要綱設定が決める")
    void charterSaysWhetherTheLateCount(boolean late, boolean counts) {
        var attendance = attendance(new Stay(LATE, null));

        assertThat(attendance.counts(quorum(late))).isEqualTo(counts);
    }

    @Test
    @DisplayName("早退した委員は、開会の時にいたので定足数に数える")
    void whoLeavesEarlyWasThereAtTheOpening() {
        var attendance = attendance(new Stay(null, EARLY));

        assertThat(attendance.counts(quorum(false))).isTrue();
    }

    private static Quorum quorum(boolean late) {
        return new Quorum(QuorumRule.MAJORITY, QuorumBase.CURRENT, false, true, late, Article.unconfirmed());
    }

    private static Attendance attendance(Stay stay) {
        var member = new Member(PersonId.fresh(), "青木", "あおき", "事業所", "管理者", AppointmentRole.MEMBER);
        return new Attendance(SampleMeeting.aMeeting().preparing(), member, entry(Presence.PRESENT, "", stay), 1);
    }

    private static AttendanceEntry entry(Presence presence, String proxy, Stay stay) {
        return new AttendanceEntry(PersonId.fresh(), "青木", "事業所", presence, proxy, stay, "");
    }
}
