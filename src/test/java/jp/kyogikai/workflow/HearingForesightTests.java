package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Kaisei;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("C8 次第を作成していない会議の変更・中止の前の見通し")
class HearingForesightTests {

    private static final BodyId UNEI = new BodyId("unei");
    private static final Actor SECRETARIAT = new Actor(Kaisei.SECRETARY, Set.of(GroupId.secretariat(Kaisei.COUNCIL)));
    private static final String WAITING = "この会議を待っている1件（R8-課題-\\d{3}）";

    @Autowired
    private Office kisarazu;

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private MeetingForesight foresight;

    @Autowired
    private MeetingProcess process;

    @Autowired
    private MeetingBook book;

    private final String title = "見通しの課題" + UUID.randomUUID();
    private Office office;
    private MeetingId january;
    private MeetingId march;

    @BeforeEach
    void aMatterWaitsForTwoMeetings() {
        kaisei.settleIn();
        office = kisarazu.of(Kaisei.COUNCIL.value(), Kaisei.SECRETARY);
        office.registerIssue(title, "CITY");
        january = prepared("unei", "2027-01-20");
        march = prepared("unei", "2027-03-10");
    }

    @AfterEach
    void nothingWaits() {
        var last = office.prepareMeeting("unei", "2027-01-21");
        office.compileAgenda(last, title);
        office.takeAttendance(last, 2);
        office.takeResults(last, "SUBMIT", "");
        office.runJobs();
        book.ahead(Kaisei.COUNCIL, UNEI).forEach(card -> process.cancel(card.id(), "試験の後片付け", SECRETARIAT));
    }

    @Test
    @DisplayName("中止では、審議を待っている案件を番号で示し、次のどの会議を待つことになるか、又は予定がないことを示す")
    void whatWaitsGoesToTheNextMeeting() {
        assertThat(foresight.ofCallingOff(january))
                .anyMatch(it -> it.matches(WAITING + "は、この会議体の次の会議を待ちます。次の会議は、令和8年度 第\\d+回 (臨時)?運営会議（令和9年3月10日（水））です。"))
                .noneMatch(it -> it.contains(title));
        assertThat(foresight.ofCallingOff(march)).noneMatch(it -> it.matches(WAITING + ".*"));

        process.cancel(march, "会場の都合のため", SECRETARIAT);

        assertThat(foresight.ofCallingOff(january))
                .anyMatch(it -> it.matches(WAITING + "は、この会議体の次の会議を待ちます。次の会議の予定は、まだありません。"));
    }

    @Test
    @DisplayName("変更では、審議を待っている案件を扱う会議がいつになるかを、遅くなるときに限り示す")
    void whatWaitsIsHeardLater() {
        assertThat(foresight.ofMove(january, at("2027-02-10")))
                .anyMatch(it -> it.matches(WAITING + "を扱う会議は、令和9年1月20日（水）から令和9年2月10日（水）になります。"));
        assertThat(foresight.ofMove(january, at("2027-03-24")))
                .anyMatch(it -> it.matches(WAITING + "を扱う会議は、令和9年1月20日（水）から令和9年3月10日（水）になります。"));
        assertThat(foresight.ofMove(january, at("2027-01-14"))).noneMatch(it -> it.matches(WAITING + ".*"));
        assertThat(foresight.ofMove(march, at("2027-03-24"))).noneMatch(it -> it.matches(WAITING + ".*"));
    }

    @Test
    @DisplayName("上の会議の前に開く会議がなくなる中止では、そのことを、日程の変更と同じ文で示す")
    void aMeetingAboveLosesItsPreparation() {
        miharashi.settleIn();
        var other = kisarazu.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var before = idOf(other, other.prepareRegular("shien", "2058-05-15"));
        other.prepareRegular("kyogikai", "2058-07-11");

        assertThat(foresight.ofCallingOff(before))
                .anyMatch(it -> it.startsWith("相談支援部会について、令和40年7月11日の全体会議の前に開く会議が、"))
                .as("what several bodies are to reach together")
                .anyMatch(it -> it.startsWith("相談支援部会について、部会の開催回数（年7回以上、"));

        other.prepareRegular("shien", "2058-06-12");
        assertThat(foresight.ofCallingOff(before)).noneMatch(it -> it.contains("の前に開く会議が"));
    }

    private MeetingId prepared(String body, String day) {
        return idOf(office, office.prepareMeeting(body, day));
    }

    private static MeetingId idOf(Office office, String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }

    private static Schedule at(String day) {
        return new Schedule(LocalDate.parse(day), LocalTime.of(14, 0), LocalTime.of(16, 0), "かいせい市役所");
    }
}
