package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.kyogikai.meeting.AttendanceRefusal;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.meeting.Presence;
import jp.kyogikai.meeting.RowMismatch;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office notes of those who came, and how the minutes tell it. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class AttendanceFlowTests {

    @Autowired
    Office office;

    @Autowired
    MeetingPapers papers;

    private String meeting = "";
    private ArrayNode rows = new ObjectMapper().createArrayNode();
    private ArrayNode guests = new ObjectMapper().createArrayNode();
    private String observers = "";

    @BeforeEach
    void aMeetingIsConvened() {
        meeting = office.convene("chosei", "（課題なし）");
        rows = Office.changed(
                office.rows(office.task(meeting, "takeAttendance"), "attendance"),
                row -> row.put("id", row.path("ref").asText()));
    }

    @Test
    @DisplayName("遅参、早退、代理、届出のある欠席は、会議録の出席者と欠席者に載る")
    void minutesTellWhoCameHow() {
        row(1).put("partly", true).put("arrivedAt", "14:20");
        row(2).put("presence", "ONLINE").put("partly", true).put("leftAt", "15:30");
        row(3).put("presence", "PROXY").put("proxy", "伊藤　明");
        row(4).put("presence", "EXCUSED");
        row(5).put("presence", "ABSENT").put("partly", true).put("arrivedAt", "14:20");

        record(ref(0));

        assertThat(minutes().present())
                .extracting(MinutesPaper.Attendee::attendance)
                .startsWith("出席", "出席（遅参・午後2時20分着席）", "オンライン出席（早退・午後3時30分退席）", "代理出席（伊藤　明）")
                .hasSize(rows.size() - 2);
        assertThat(minutes().absent())
                .extracting(MinutesPaper.Attendee::attendance)
                .containsExactly("欠席（届出あり）", "欠席");
    }

    @Test
    @DisplayName("議長、委員以外の出席者及び傍聴人数は、会議録の初めに載る")
    void minutesBeginWithTheGathering() {
        guests.addObject().put("post", "みほん大学　講師").put("name", "伊藤　明");
        observers = "2";

        record(ref(0));

        assertThat(minutes().chair()).isEqualTo("座長　" + name(0));
        assertThat(minutes().guests()).containsExactly("みほん大学　講師　伊藤　明");
        assertThat(minutes().observers()).isEqualTo("2人");
    }

    @Test
    @DisplayName("数えなかった傍聴人数は載せず、0人は「なし」と載せる")
    void nobodyCountedIsNotNobody() {
        record(ref(0));
        assertThat(minutes().observers()).isNull();

        office.correctAttendance(meeting);
        observers = "0";
        record(ref(0));
        assertThat(minutes().observers()).isEqualTo("なし");
    }

    @Test
    @DisplayName("座長が欠席した会議は、出席した委員から選んだ議長を会議録に載せる")
    void somebodyStandsInForTheChair() {
        row(0).put("presence", "EXCUSED");

        record(ref(2));

        assertThat(minutes().chair()).isEqualTo(name(2) + "（議長代行）");
    }

    @Test
    @DisplayName("議長は、はじめは座長であり、訂正の画面には記録した議長を示す")
    void theChairPresidesUnlessSaidOtherwise() {
        assertThat(shown("presiding")).isEqualTo(ref(0));

        record(ref(2));
        office.correctAttendance(meeting);

        assertThat(shown("presiding")).isEqualTo(ref(2));
    }

    @Test
    @DisplayName("出席していない委員を議長とする記録は断る")
    void whoPresidesIsThere() {
        row(0).put("presence", "ABSENT");

        assertThat(refused(ref(0))).isEqualTo(new AttendanceRefusal.PresiderNotThere(name(0), Presence.ABSENT));
        assertThat(refused("知らない人")).isEqualTo(new RowMismatch.Unknown());
    }

    @Test
    @DisplayName("氏名のない代理、時刻のない遅参、数字でない傍聴人数は断り、出欠の作業は残る")
    void whatIsMissingIsAskedFor() {
        row(1).put("presence", "PROXY");
        assertThat(refused(ref(0))).isEqualTo(new AttendanceRefusal.ProxyUnnamed(name(1)));

        row(1).put("presence", "PRESENT").put("partly", true);
        assertThat(refused(ref(0))).isEqualTo(new AttendanceRefusal.TimeMissing(name(1)));

        row(1).put("partly", false);
        observers = "数人";
        assertThat(refused(ref(0))).isEqualTo(new GatheringForm.NoNumber("数人"));
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }

    private ObjectNode row(int index) {
        return (ObjectNode) rows.get(index);
    }

    private String ref(int index) {
        return row(index).path("ref").asText();
    }

    private String name(int index) {
        return row(index).path("name").asText();
    }

    private String shown(String key) {
        return office.text(office.task(meeting, "takeAttendance"), key);
    }

    private Refusal refused(String presiding) {
        return refusal(() -> record(presiding));
    }

    private void record(String presiding) {
        office.submit(
                office.task(meeting, "takeAttendance"),
                createVariables()
                        .putValueTyped("attendance", Office.json(rows))
                        .putValueTyped("guests", Office.json(guests))
                        .putValue("presiding", presiding)
                        .putValue("observers", observers));
    }

    private MinutesPaper minutes() {
        return papers.minutes(new MeetingId(office.variable(meeting, "meetingId")), Actor.system());
    }
}
