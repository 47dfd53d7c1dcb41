package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Tables;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class ToldAgainTests {

    @Autowired
    Office office;

    @Autowired
    MeetingSteps steps;

    @Autowired
    Messages messages;

    @Autowired
    Tables tables;

    private final List<String> matters = new ArrayList<>();
    private final List<String> meetings = new ArrayList<>();

    @Test
    @DisplayName("完結した課題の知らせは、どれをもう一度送っても何も変えない")
    void nothingOfAFinishedLadderCanBeToldAgain() {
        finishALadder();
        var before = tables.everything();

        assertThat(matters).hasSize(2).doesNotHaveDuplicates();
        matters.forEach(matter -> assertThatThrownBy(() -> messages.tell("ConsultationDecided-" + matter))
                .isInstanceOf(MismatchingMessageCorrelationException.class));
        meetings.forEach(meeting -> assertThatThrownBy(() -> messages.tell("MeetingCancelled-" + meeting))
                .isInstanceOf(MismatchingMessageCorrelationException.class));

        assertThat(tables.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("付議の結果を伝える手順は、二度目には何も変えずに失敗する")
    void announcingTwiceFails() {
        finishALadder();
        var before = tables.everything();

        matters.forEach(
                matter -> assertThatThrownBy(() -> steps.announce(matter)).isInstanceOf(IllegalStateException.class));

        assertThat(tables.everything()).isEqualTo(before);
    }

    private void finishALadder() {
        var title = "再送" + UUID.randomUUID();
        var issue = office.registerIssue(title);
        matters.add(office.variable(issue, "consultationId"));
        finish(office.hold("chosei", title, "SUBMIT", ""));
        matters.add(office.variable(issue, "consultationId"));
        finish(office.hold("zentai", title, "ADOPT", ""));
        office.planMeasures(issue);
        office.answer(issue, "採択となりました。");
        assertThat(office.isRunning(issue)).isFalse();
    }

    private void finish(String meeting) {
        meetings.add(office.variable(meeting, "meetingId"));
        office.writeMinutes(meeting, "協議した。");
        office.review(meeting, "reviewMinutes", "APPROVED", "");
        assertThat(office.isRunning(meeting)).isFalse();
    }
}
