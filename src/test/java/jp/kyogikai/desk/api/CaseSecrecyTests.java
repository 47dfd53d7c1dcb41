package jp.kyogikai.desk.api;

import static jp.kyogikai.desk.api.TaskCalls.ENGINE;
import static jp.kyogikai.desk.api.TaskCalls.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kyogikai.casework.CaseFile;
import jp.kyogikai.privacy.ReadNote;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Supporters;
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
@DisplayName("個別事例の秘密")
class CaseSecrecyTests {

    private static final String SITUATION = "situation";
    private static final String REMAINING = "remaining";

    @LocalServerPort
    private int port;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Office office;

    @Autowired
    private CaseFile file;

    private final Canaries type = new Canaries();
    private String supportCase;

    @BeforeEach
    void aCaseOfSoudanAlone() {
        supportCase = supporters.register(Supporters.entry()
                .putValue(SITUATION, type.word(SITUATION))
                .putValue("pseudonym", type.word("pseudonym")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"soudan2", "jimukyoku", "kaicho", "zacho", "admin"})
    @DisplayName("担当者でない人は、画面からもAPIからも事例を読めず、作業も進められない")
    void nobodyOutsideTheCircleReadsACase(String username) {
        var visitor = Visitor.loggedIn(port, username).inTasklist();
        var task = office.task(supportCase, "prepareSupport");

        var answers = Stream.concat(
                        ways(task.getId()).map(visitor::get),
                        Stream.of(
                                visitor.postJson(
                                        ENGINE + "/task/" + task.getId() + "/submit-form", "{\"variables\":{}}"),
                                visitor.postJson(ENGINE + "/task", "{\"processInstanceId\":\"" + supportCase + "\"}"),
                                visitor.postJson(
                                        ENGINE + "/variable-instance",
                                        "{\"processInstanceIdIn\":[\"" + supportCase + "\"]}"),
                                visitor.postJson(
                                        ENGINE + "/message",
                                        "{\"messageName\":\"IssueAnswered-x\",\"processInstanceId\":\"" + supportCase
                                                + "\"}")))
                .toList();

        assertThat(answers).hasSizeGreaterThan(10).allSatisfy(answer -> assertThat(type.heard(answer.body()::contains))
                .isEmpty());
        assertThat(answers.get(0).statusCode()).isNotEqualTo(200);
        assertThat(office.task(supportCase, "prepareSupport")).isNotNull();
    }

    @Test
    @DisplayName("担当者は自分の作業で事例を読め、読んだことが記録に残る")
    void theCircleReadsAndIsNoted() {
        var task = office.task(supportCase, "prepareSupport");

        var shown =
                Visitor.loggedIn(port, "soudan").inTasklist().get(ENGINE + "/task/" + task.getId() + "/form-variables");

        assertThat(read(shown).path(SITUATION).path("value").asText()).isEqualTo(type.word(SITUATION));
        assertThat(readers()).contains("soudan");
    }

    @Test
    @DisplayName("確認者に見えるのは文案だけで、事例は見えない")
    void theConfirmerSeesTheTextAlone() {
        supporters.plan(supportCase);
        supporters.submit(
                supportCase, "takeSupport", Supporters.minutes("ISSUE").putValue(REMAINING, type.word(REMAINING)));
        supporters.submit(supportCase, "writeDraft", Supporters.draft("夜間に受け入れる所が市内にない。"));
        var task = office.task(supportCase, "confirmDraft");
        var office = Visitor.loggedIn(port, "jimukyoku").inTasklist();

        var shown = office.get(ENGINE + "/task/" + task.getId() + "/form-variables");

        assertThat(read(shown).path("text").path("value").asText()).isEqualTo("夜間に受け入れる所が市内にない。");
        assertThat(type.heard(shown.body()::contains)).isEmpty();
        assertThat(readers()).contains("jimukyoku");
    }

    @Test
    @DisplayName("扱いの決まらない氏名を含む文案は、確認者にも見せない")
    void anUndecidedTextIsNotShown() {
        supporters.meet(supportCase, "ISSUE");
        supporters.draft(supportCase, "高橋さんの受入れ先がない。", "", "");
        var task = office.task(supportCase, "writeDraft");

        var shown = Visitor.loggedIn(port, "jimukyoku")
                .inTasklist()
                .get(ENGINE + "/task/" + task.getId() + "/form-variables");

        assertThat(shown.statusCode()).isIn(403, 404, 409);
        assertThat(shown.body()).doesNotContain("高橋");
    }

    @Test
    @DisplayName("封をした氏名は、担当者にも見えない")
    void theSealedNameIsShownToNobody() {
        var task = office.task(supportCase, "prepareSupport");
        var circle = Visitor.loggedIn(port, "soudan").inTasklist();

        var answers = ways(task.getId()).map(circle::get).toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.body()).doesNotContain("髙橋", "たかはし"));
    }

    private Stream<String> ways(String task) {
        return Stream.concat(page(), ofTheEngine(task));
    }

    private Stream<String> page() {
        return Stream.of("/cases/" + office.variable(supportCase, "caseId"), "/cases");
    }

    private Stream<String> ofTheEngine(String task) {
        return Stream.of(
                        "/task/" + task + "/form-variables",
                        "/task/" + task + "/rendered-form",
                        "/task/" + task + "/variables",
                        "/task/" + task + "/localVariables",
                        "/process-instance/" + supportCase + "/variables",
                        "/execution/" + supportCase + "/localVariables",
                        "/variable-instance?processInstanceIdIn=" + supportCase,
                        "/history/variable-instance?processInstanceId=" + supportCase,
                        "/history/detail?processInstanceId=" + supportCase,
                        "/history/task?processInstanceId=" + supportCase)
                .map(ENGINE::concat)
                .flatMap(way -> Stream.of(way, way + (way.contains("?") ? "&" : "?") + "deserializeValues=false"));
    }

    private List<String> readers() {
        var id = new CaseId(Objects.requireNonNull(office.variable(supportCase, "caseId")));
        var circle = new Actor("soudan", java.util.Set.of());
        return file.readers(id, circle).stream().map(ReadNote::reader).toList();
    }
}
