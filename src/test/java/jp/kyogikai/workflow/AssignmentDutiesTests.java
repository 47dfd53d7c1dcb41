package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.kyogikai.duty.ChangeKind;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyEntry;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.DutyState;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.Upcoming;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("役割分担の期日")
class AssignmentDutiesTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @Autowired
    Supporters supporters;

    @Autowired
    Office office;

    @Autowired
    OverdueBoard board;

    @Autowired
    Upcoming upcoming;

    @Autowired
    DutyBook book;

    @Autowired
    org.camunda.bpm.engine.RuntimeService runtime;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    private String supportCase;

    @BeforeEach
    void aMeetingAssignedSomething() {
        supportCase = supporters.registerCase();
        supporters.plan(supportCase);
        supporters.submit(supportCase, "takeSupport", minutes());
    }

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @Test
    @DisplayName("D2 役割分担の期日は期限台帳に入り、事例の番号のほか、誰が何をするかを含まない")
    void aDutyTellsTheNumberAlone() {
        var duty = assignment();

        assertThat(duty.due()).isEqualTo(clock.today().plusDays(2));
        assertThat(duty.label().number()).isEqualTo(office.variable(supportCase, "label"));
        assertThat(duty.toString()).doesNotContain("空床", "祇園", "夜間", "しおさい");
    }

    @Test
    @DisplayName("D2 次の会議で「続く」とすると、同じ期限が新しい期日となり、延長1回と数え、そこで話したことは台帳に残さない")
    void whatGoesOnIsTheSameDutyWithMoreTime() {
        var before = assignment();

        followUp(row -> row.put("result", "GOES_ON")
                .put("dueOn", clock.today().plusDays(30).toString()));

        var after = book.card(before.id());
        assertThat(after)
                .extracting(DutyCard::due, DutyCard::postponed, DutyCard::state)
                .containsExactly(clock.today().plusDays(30), 1, DutyState.OPEN);
        assertThat(book.history(before.id()))
                .extracting(DutyEntry::kind, DutyEntry::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ChangeKind.EXTENDED, "個別支援会議で「続く」としたため"));
    }

    @Test
    @DisplayName("D2 「済」は済み、「取りやめ」は取消しとなり、理由の文は台帳に残さない")
    void whatIsDoneOrDroppedEnds() {
        var done = assignment().id();
        followUp(row -> row.put("result", "DONE"));
        assertThat(book.card(done).state()).isEqualTo(DutyState.MET);

        var dropped = open().stream().map(DutyCard::id).findFirst().orElseThrow();
        followUp(row -> row.put("result", "DROPPED").put("reason", "本人が望まないため"));

        assertThat(book.card(dropped).state()).isEqualTo(DutyState.WITHDRAWN);
        assertThat(book.history(dropped).toString()).contains("取りやめ").doesNotContain("望まない");
    }

    @Test
    @DisplayName("D2 解決して終結した事例の役割分担は、取消しとなる")
    void theEndOfTheCaseEndsThemAll() {
        var duty = assignment().id();
        supporters.plan(supportCase);

        supporters.submit(
                supportCase,
                "takeSupport",
                supporters.settled(supportCase, "takeSupport", minutes().putValue("result", "RESOLVED")));

        assertThat(book.card(duty).state()).isEqualTo(DutyState.MET);
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("M2 期日の近い役割分担は、その事例の担当者にだけ知らせ、ほかの相談支援専門員には番号も知らせない")
    void theCircleAloneIsReminded() {
        var number = office.variable(supportCase, "label");

        assertThat(upcoming.soon(COUNCIL, supporter("soudan")))
                .anyMatch(duty ->
                        duty.label().number().equals(number) && duty.key().kind() == DutyKind.ASSIGNMENT);
        assertThat(upcoming.soon(COUNCIL, supporter("another")))
                .noneMatch(duty -> duty.key().kind().isOfCase());
        watch.after(3);
        assertThat(upcoming.overdue(COUNCIL, supporter("soudan")))
                .anyMatch(duty -> duty.label().number().equals(number));
        assertThat(upcoming.overdue(COUNCIL, supporter("another")))
                .noneMatch(duty -> duty.key().kind().isOfCase());
    }

    @Test
    @DisplayName("M4 期限を過ぎた役割分担の表示は、期限に変わりがなくても、業務が次のタスクへ進めば一緒に進む")
    void theSignGoesOnWithTheWork() {
        watch.after(3);
        assertThat(standing()).containsExactly("prepareSupport");

        supporters.plan(supportCase);

        assertThat(standing()).containsExactly("takeSupport");
    }

    private List<String> standing() {
        return runtime
                .createIncidentQuery()
                .incidentType("overdue")
                .configuration(assignment().id().value())
                .list()
                .stream()
                .map(org.camunda.bpm.engine.runtime.Incident::getActivityId)
                .toList();
    }

    private void followUp(Consumer<ObjectNode> answer) {
        supporters.plan(supportCase);
        var rows = Office.changed(
                supporters.rows("soudan", "supporter", office.task(supportCase, "takeSupport"), "followUps"), row -> {
                    row.put("id", row.path("ref").asText());
                    answer.accept(row);
                });
        supporters.submit(supportCase, "takeSupport", minutes().putValueTyped("followUps", Office.json(rows)));
    }

    private org.camunda.bpm.engine.variable.VariableMap minutes() {
        var assignments = new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode();
        assignments
                .addObject()
                .put("who", "祇園 さくら")
                .put("what", "空床の確認")
                .put("dueOn", clock.today().plusDays(2).toString());
        return Supporters.minutes("CONTINUE").putValueTyped("assignments", Office.json(assignments));
    }

    private DutyCard assignment() {
        return open().stream().reduce((one, other) -> other).orElseThrow();
    }

    private List<DutyCard> open() {
        return board.ofWork(COUNCIL, "木更津-" + number()).stream()
                .filter(duty -> duty.key().kind() == DutyKind.ASSIGNMENT)
                .toList();
    }

    private String number = "";

    private String number() {
        if (number.isEmpty()) {
            number = office.variable(supportCase, "label");
        }
        return number;
    }

    private static Actor supporter(String name) {
        return new Actor(name, Set.of(GroupId.supporters(COUNCIL)));
    }
}
