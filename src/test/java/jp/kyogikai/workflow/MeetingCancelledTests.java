package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.WrongState;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class MeetingCancelledTests {

    private static final Actor SECRETARIAT =
            new Actor("jimukyoku", Set.of(GroupId.secretariat(new CouncilId(Office.COUNCIL))));

    @Autowired
    Office office;

    @Autowired
    MeetingProcess process;

    @Autowired
    MeetingBook book;

    private final String title = "中止の会議" + UUID.randomUUID();

    @BeforeEach
    void aMatterWaits() {
        office.registerIssue(title);
    }

    @Test
    @DisplayName("準備中の会議を中止すると業務フローが終わり、付議は次の会議を待つ")
    void cancelledInPreparation() {
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(meeting, title);
        var id = idOf(meeting);

        process.cancel(id, "台風のため", SECRETARIAT);

        assertThat(office.isRunning(meeting)).isFalse();
        assertThat(book.card(id).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(book.remark(id)).isEqualTo("台風のため");
        assertThatTheMatterIsOfferedAgain();
    }

    @Test
    @DisplayName("当日の会議を中止すると業務フローが終わり、付議は次の会議を待つ")
    void cancelledOnTheDay() {
        var meeting = office.convene("chosei", title);
        office.takeAttendance(meeting, 2);
        var id = idOf(meeting);

        process.cancel(id, "停電のため", SECRETARIAT);

        assertThat(office.isRunning(meeting)).isFalse();
        assertThat(book.card(id).state()).isEqualTo(MeetingState.CANCELLED);
        assertThatTheMatterIsOfferedAgain();
    }

    @Test
    @DisplayName("開催した会議は中止できず、会議録の作業は残る")
    void heldMeetingGoesOn() {
        var meeting = office.hold("chosei", title, "CONTINUE", "");
        var id = idOf(meeting);

        var refusal = refusal(() -> process.cancel(id, "誤り", SECRETARIAT));

        assertThat(refusal).isEqualTo(new WrongState(book.card(id).title(), MeetingState.HELD, "中止する"));
        assertThat(office.task(meeting, "writeMinutes")).isNotNull();
    }

    @Test
    @DisplayName("会議を中止できるのは、事務局だけである")
    void onlyTheSecretariatCancels() {
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        var chair = new Actor("zacho", Set.of(GroupId.chair(new CouncilId(Office.COUNCIL), new BodyId("chosei"))));

        var refusal = refusal(() -> process.cancel(idOf(meeting), "都合により", chair));

        assertThat(refusal).isEqualTo(new NoRight("会議を中止する", "事務局"));
        assertThat(office.isRunning(meeting)).isTrue();
    }

    private MeetingId idOf(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }

    private void assertThatTheMatterIsOfferedAgain() {
        var next = office.prepareMeeting("chosei", "2026-12-17");

        assertThat(office.offered(next)).filteredOn(it -> it.contains(title)).hasSize(1);
    }
}
