package jp.kyogikai.desk.api;

import static jp.kyogikai.desk.api.TaskCalls.ENGINE;
import static jp.kyogikai.desk.api.TaskCalls.attendance;
import static jp.kyogikai.desk.api.TaskCalls.plain;
import static jp.kyogikai.desk.api.TaskCalls.read;
import static jp.kyogikai.desk.api.TaskCalls.results;
import static jp.kyogikai.desk.api.TaskCalls.submit;
import static jp.kyogikai.desk.api.TaskCalls.variables;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class EngineAnswersTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    private final String title = "画面の回答" + UUID.randomUUID();
    private String meeting;
    private Visitor secretary;

    @BeforeEach
    void aMeetingWaitsForItsAttendance() {
        office.registerIssue(title);
        meeting = office.convene("chosei", title);
        secretary = Visitor.loggedIn(port, "jimukyoku").inTasklist();
    }

    @Test
    @DisplayName("定足数に達しない議決には、409とその文を返す")
    void quorumRefusalIsPlain() {
        office.takeAttendance(meeting, 5);
        var task = office.task(meeting, "takeResults");

        var answer = submit(secretary, task, "results", results(office, task, "SUBMIT"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(read(answer))
                .isEqualTo(plain(
                        "Inquorate",
                        "調整会議の出席は委員11人中5人で、定足数の6人（根拠：既定（未確認））に達していないため、議決を記録できません。"
                                + "各議題を「報告のみ」、「次回へ持越し」など議決しない取扱いにするか、出欠の記録を訂正してください。"));
    }

    @Test
    @DisplayName("正しい送信は受け付け、次の作業に進む")
    void properSubmitGoesThrough() {
        var task = office.task(meeting, "takeAttendance");

        var answer = submit(secretary, task, "attendance", attendance(office, task, rows -> {}));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(office.task(meeting, "takeResults")).isNotNull();
    }

    @Test
    @DisplayName("完了した作業をもう一度送信すると、既に完了していると答える")
    void secondSubmitIsTold() {
        var task = office.task(meeting, "takeAttendance");
        var sent = attendance(office, task, rows -> {});
        submit(secretary, task, "attendance", sent);

        var answer = submit(secretary, task, "attendance", sent);

        assertThat(read(answer)).isEqualTo(plain("TaskGone", "このタスクは、既に完了しているか、取り下げられています。一覧を開き直して、現在の状況を確認してください。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bukaicho-kenri", "kaicho"})
    @DisplayName("権限のない者の送信には、権限がないと答える")
    void othersAreToldTheyMayNot(String username) {
        var task = office.task(meeting, "takeAttendance");
        var visitor = Visitor.loggedIn(port, username).inTasklist();

        var answer = submit(visitor, task, "attendance", attendance(office, task, rows -> {}));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(read(answer)).isEqualTo(plain("NotAllowed", "この操作を行う権限がありません。担当が変わった場合などは、事務局又はシステム管理者へ連絡してください。"));
    }

    @Test
    @DisplayName("前のログインのときに開いた画面からの送信は、画面を開き直すよう答える")
    void aStalePageIsTold() {
        var task = office.task(meeting, "takeAttendance");
        var sent = variables("attendance", attendance(office, task, rows -> {})).toString();

        var answer = secretary.postJson(ENGINE + "/task/" + task.getId() + "/submit-form", sent, "0000");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(read(answer))
                .isEqualTo(plain("StalePage", "この画面は、前のログインのときに開いたものです。入力した内容を控えてから、画面を開き直し、もう一度入力してください。"));
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }

    @Test
    @DisplayName("出欠の行が足りなければ、その委員の名を挙げて断る")
    void missingMemberIsNamed() {
        var task = office.task(meeting, "takeAttendance");
        var last = office.rows(task, "attendance").get(10).path("name").asText();

        var answer = submit(secretary, task, "attendance", attendance(office, task, rows -> rows.remove(10)));

        assertThat(read(answer)).isEqualTo(plain("Missing", "「" + last + "」の行が送信されていません。画面を開き直して、もう一度入力してください。"));
    }

    @Test
    @DisplayName("出欠の行が重なれば、その委員の名を挙げて断る")
    void doubledMemberIsNamed() {
        var task = office.task(meeting, "takeAttendance");
        var first = office.rows(task, "attendance").get(0).path("name").asText();

        var answer = submit(secretary, task, "attendance", attendance(office, task, rows -> rows.add(rows.get(0))));

        assertThat(read(answer)).isEqualTo(plain("Doubled", "「" + first + "」の行が重複して送信されています。画面を開き直して、もう一度入力してください。"));
    }

    @Test
    @DisplayName("名簿にない者の行は断る")
    void strangerIsRefused() {
        var task = office.task(meeting, "takeAttendance");

        var answer = submit(secretary, task, "attendance", attendance(office, task, rows -> ((ObjectNode) rows.get(0))
                .put("id", "nobody")));

        assertThat(read(answer).path("rule").asText()).isEqualTo("Unknown");
        assertThat(office.task(meeting, "takeAttendance")).isNotNull();
    }
}
