package jp.kyogikai.workflow;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Logs;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Reviewers;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Tables;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed about a case goes into the tables of the case and nowhere else; real names into the sealed one. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class CaseCanaryTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Office office;

    @Autowired
    private Reviewers reviewers;

    @Autowired
    private Tables tables;

    private final Canaries type = new Canaries();
    private Logs logs;

    @BeforeEach
    void listen() {
        logs = new Logs();
    }

    @AfterEach
    void stopListening() {
        logs.close();
    }

    @Test
    @DisplayName("個別事例に入力した文は、それを持つ台帳だけに残り、業務フローのテーブルにもログにも残らない")
    void typedTextsStayInTheTablesOfTheCase() {
        var supportCase = supporters.register(registration());
        supporters.submit(supportCase, "prepareSupport", plan());
        supporters.submit(supportCase, "takeSupport", minutes().putValue("result", "CONTINUE"));
        supporters.submit(supportCase, "prepareSupport", plan());
        supporters.submit(supportCase, "takeSupport", minutes().putValueTyped("followUps", dropped(supportCase)));
        supporters.submit(supportCase, "writeDraft", draft(type.word("family") + "の文案"));
        supporters.submit(supportCase, "writeDraft", draft(type.word("draft.text")));
        settle(supportCase);
        supporters.confirm(supportCase, "jimukyoku", "RETURNED", type.word("remark"));
        settle(supportCase);

        assertThat(type.found(tables::holding))
                .isEqualTo(Map.ofEntries(
                        entry("family", Set.of("case_name")),
                        entry("given", Set.of("case_name")),
                        entry("kana", Set.of("case_name")),
                        entry("pseudonym", Set.of("support_case")),
                        entry("office", Set.of("support_case")),
                        entry("consent", Set.of("support_case")),
                        entry("situation", Set.of("support_case")),
                        entry("wishes", Set.of("support_case")),
                        entry("place", Set.of("support_meeting")),
                        entry("lead", Set.of("support_case")),
                        entry("participant", Set.of("support_participant")),
                        entry("organisation", Set.of("support_participant")),
                        entry("discussion", Set.of("support_meeting")),
                        entry("who", Set.of("support_assignment", "case_follow_up")),
                        entry("what", Set.of("support_assignment", "case_follow_up")),
                        entry("why dropped", Set.of("case_follow_up")),
                        entry("remaining", Set.of("support_meeting")),
                        entry("draft.title", Set.of("issue_draft")),
                        entry("draft.text", Set.of("issue_draft")),
                        entry("remark", Set.of("issue_draft"))));
        assertThat(type.heard(logs::hold)).isEmpty();
    }

    @Test
    @DisplayName("事例検討に入力した文は、事例シートと会議録の台帳だけに残り、業務フローのテーブルにもログにも残らない")
    void textsOfAReviewStayInTheSheetAndTheMinutes() {
        var supportCase = supporters.register(registration());
        var review = reviewers.begin(supportCase);
        reviewers.write(review, sheet(type.word("family") + "の事例"));
        settleSheet(review);
        reviewers.release(review, "jimukyoku", "RETURNED", type.word("sheet.remark"));
        settleSheet(review);
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        reviewers.takeBack(review, type.word("why taken back"), Reviewers.SUPPORTER);
        settleSheet(review);
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        var number = office.variable(review, "label");
        var meeting = office.convene("chosei", number);
        reviewers.open(review, Reviewers.OFFICE);
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "REVIEWED", "");
        office.runJobs();
        reviewers.settle(meeting, type.word("advice"));

        var found = type.found(tables::holding);
        assertThat(found)
                .containsEntry("sheet.situation", new TreeSet<>(Set.of("case_review")))
                .containsEntry("sheet.support", new TreeSet<>(Set.of("case_review")))
                .containsEntry("sheet.question", new TreeSet<>(Set.of("case_review")))
                .containsEntry("sheet.reason", new TreeSet<>(Set.of("case_review_finding")))
                .containsEntry("why taken back", new TreeSet<>(Set.of("case_review_taken_back")))
                .containsEntry("family", new TreeSet<>(Set.of("case_name")))
                .containsEntry("pseudonym", new TreeSet<>(Set.of("support_case")))
                .containsEntry("advice", new TreeSet<>(Set.of("agenda_item")));
        assertThat(found.get("sheet.remark")).isSubsetOf("case_review");
        assertThat(type.heard(logs::hold)).isEmpty();
    }

    @Test
    @DisplayName("会議からの要請に入力した文は、要請の台帳だけに残り、読んだ後も業務フローのテーブルにもログにも残らない")
    void whatAMeetingAskedStaysInItsTable() {
        var supportCase = supporters.registerCase();
        var id = office.variable(supportCase, "caseId");
        var meeting = office.variable(office.hold("chosei", "動いていない事例", "REPORTED", ""), "meetingId");
        var asking = Visitor.loggedIn(port, "jimukyoku");
        asking.submit(
                "/cases",
                "/cases/" + id + "/prompts",
                Map.of("meeting", meeting, "kind", "CONVENE", "text", type.word("prompt")));

        var number = office.variable(supportCase, "label");
        var wrong = asking.get("/cases")
                .body()
                .replaceFirst("(?s).*" + number + "への要請を取り消す.*?/prompts/([^/]+)/take-back.*", "$1");
        asking.submit(
                "/cases",
                "/prompts/" + wrong + "/take-back",
                Map.of("kind", "ADD", "text", type.word("right prompt"), "reason", type.word("why wrong")));
        var shown = asking.get("/cases").body()
                + asking.get("/papers/meetings/" + meeting + "/case-status.html")
                        .body();
        assertThat(supporters.text(supportCase, "prepareSupport", "prompts"))
                .contains(type.word("right prompt"))
                .doesNotContain(type.word("prompt"));
        assertThat(Visitor.loggedIn(port, "soudan").get("/cases/" + id).body())
                .contains(type.word("prompt"), type.word("right prompt"), type.word("why wrong"));
        supporters.plan(supportCase);

        assertThat(type.heard(shown::contains)).isEmpty();
        assertThat(type.found(tables::holding))
                .isEqualTo(Map.of(
                        "prompt", Set.of("case_prompt"),
                        "right prompt", Set.of("case_prompt"),
                        "why wrong", Set.of("case_prompt")));
        assertThat(type.heard(logs::hold)).isEmpty();
    }

    private VariableMap sheet(String situation) {
        return Reviewers.sheet(situation)
                .putValue("support", type.word("sheet.support"))
                .putValue("question", type.word("sheet.question"));
    }

    /** Hands the sheet in with something kept, and with whatever the random words look like. */
    private void settleSheet(String review) {
        var clean = sheet(type.word("sheet.situation") + "　高田小学校");
        reviewers.write(review, clean);
        reviewers.decide(review, clean, "KEPT", type.word("sheet.reason"));
    }

    private VariableMap registration() {
        return Supporters.entry()
                .putValue("pseudonym", type.word("pseudonym"))
                .putValueTyped(
                        "names",
                        Office.json(Supporters.names(
                                type.word("family") + " " + type.word("given"), type.word("kana") + " " + "なまえ")))
                .putValue("consultingOffice", type.word("office"))
                .putValue("consentNote", type.word("consent"))
                .putValue("situation", type.word("situation"))
                .putValue("wishes", type.word("wishes"));
    }

    private VariableMap plan() {
        var participants = JSON.createArrayNode();
        participants.addObject().put("name", type.word("participant")).put("organisation", type.word("organisation"));
        return Supporters.planWith("")
                .putValue("place", type.word("place"))
                .putValue("leadOffice", type.word("lead"))
                .putValueTyped("participants", Office.json(participants));
    }

    private VariableMap minutes() {
        var assignments = JSON.createArrayNode();
        assignments.addObject().put("who", type.word("who")).put("what", type.word("what"));
        return Supporters.minutes("ISSUE")
                .putValue("discussion", type.word("discussion"))
                .putValue("remaining", type.word("remaining"))
                .putValueTyped("assignments", Office.json(assignments));
    }

    private TypedValue dropped(String supportCase) {
        return Office.json(Office.changed(
                supporters.rows("soudan", "supporter", office.task(supportCase, "takeSupport"), "followUps"),
                row -> row.put("id", row.path("ref").asText())
                        .put("result", "DROPPED")
                        .put("reason", type.word("why dropped"))));
    }

    private VariableMap draft(String text) {
        return Supporters.draft(text).putValue("title", type.word("draft.title"));
    }

    /** The words are random and may by chance look like a number of somebody. */
    private void settle(String supportCase) {
        var task = office.task(supportCase, "writeDraft");
        if (task != null) {
            var findings = Office.changed(supporters.rows("soudan", "supporter", task, "findings"), row -> row.put(
                            "id", row.path("ref").asText())
                    .put("decision", "KEPT")
                    .put("reason", "目印"));
            supporters.submit(
                    supportCase,
                    "writeDraft",
                    draft(type.word("draft.text")).putValueTyped("findings", Office.json(findings)));
        }
    }
}
