package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.meeting.ReasonMissing;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.TypedText;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class IssueLadderTests {

    @Autowired
    Office office;

    @Autowired
    Consulting consulting;

    @Autowired
    IssueRegister register;

    private final String title = "課題の歩み" + UUID.randomUUID();
    private String issue;
    private IssueId id;

    @BeforeEach
    void anIssueWaitsForCoordination() {
        issue = office.registerIssue(title);
        id = new IssueId(office.variable(issue, "issueId"));
    }

    @Test
    @DisplayName("調整会議で継続となった課題は、次の調整会議を待つ")
    void continuedIssueWaitsAgain() {
        office.hold("chosei", title, "CONTINUE", "");

        assertThat(stations()).containsExactly("chosei 継続", "chosei 待ち");
        assertThat(office.offered(office.prepareMeeting("chosei", "2026-12-17")))
                .filteredOn(it -> it.contains(title))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"RESOLVE, 解決", "RETURN, 差し戻し", "WITHDRAW, 取下げ"})
    @DisplayName("調整会議で解決、差し戻し、取下げとなった課題は、全体会議を経ずに出所へ知らせる")
    void issueMayEndBelowThePlenary(String outcome, String label) {
        office.hold("chosei", title, outcome, "調整会議の意見");

        assertThat(stations()).containsExactly("chosei " + label);
        assertThat(office.text(office.task(issue, "answerOrigin"), "answer")).isEqualTo("調整会議の意見");
    }

    @Test
    @DisplayName("全体会議で再付託となった課題は、もう一度調整会議を待つ")
    void referredIssueGoesBack() {
        office.hold("chosei", title, "SUBMIT", "");

        office.hold("zentai", title, "REFER_BACK", "費用を調べること。");

        assertThat(stations()).containsExactly("chosei 上程", "zentai 再付託", "chosei 待ち");
    }

    @Test
    @DisplayName("全体会議で継続となった課題は、次の全体会議を待つ")
    void plenaryMayContinue() {
        office.hold("chosei", title, "SUBMIT", "");

        office.hold("zentai", title, "CONTINUE", "");

        assertThat(stations()).containsExactly("chosei 上程", "zentai 継続", "zentai 待ち");
    }

    @Test
    @DisplayName("見送りには理由が要り、その理由を出所への案文に示す")
    void shelvingNeedsAReason() {
        office.hold("chosei", title, "SUBMIT", "");
        var plenary = office.convene("zentai", title);
        office.takeAttendance(plenary, Integer.MAX_VALUE);

        var refusal = refusal(() -> office.takeResults(plenary, "SHELVE", ""));

        assertThat(refusal).isEqualTo(new ReasonMissing(title, Outcome.SHELVE.label()));
        office.takeResults(plenary, "SHELVE", "市の計画と重なるため");
        office.runJobs();
        assertThat(office.text(office.task(issue, "answerOrigin"), "answer")).isEqualTo("市の計画と重なるため");
    }

    @Test
    @DisplayName("本文のないお知らせは断り、課題は完結しない")
    void answerNeedsItsText() {
        office.hold("chosei", title, "RESOLVE", "");

        var refusal = refusal(() -> office.answer(issue, " "));

        assertThat(refusal).isEqualTo(new TypedText.Empty("理由及び今後の対応"));
        assertThat(register.card(id).isClosed()).isFalse();
    }

    @Test
    @DisplayName("出所に知らせた課題は完結する")
    void answeredIssueIsClosed() {
        office.hold("chosei", title, "RESOLVE", "");

        office.answer(issue, "解決しましたのでお知らせします。");

        assertThat(office.isRunning(issue)).isFalse();
        assertThat(register.card(id).isClosed()).isTrue();
    }

    @Test
    @DisplayName("選択肢にない出所の課題は登録しない")
    void originIsOnTheList() {
        var before = register.of(register.card(id).council()).size();

        var refusal = refusal(() -> office.registerIssue(title, "zentai"));

        assertThat(refusal).isEqualTo(new Choices.NotChosen("課題の出所"));
        assertThat(register.of(register.card(id).council())).hasSize(before);
    }

    private List<String> stations() {
        return consulting.hearingsOf(id).stream()
                .map(hearing -> hearing.body() + " " + result(hearing))
                .toList();
    }

    private static String result(Hearing hearing) {
        return hearing.outcome() == null ? "待ち" : hearing.outcome().label();
    }
}
