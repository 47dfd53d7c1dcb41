package jp.kyogikai.desk.api;

import static jp.kyogikai.desk.api.TaskCalls.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may see and change what, tried through every page and every way of the engine's interface. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("役割と画面・APIの対応表")
class SecrecyMatrixTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Subcommittee subcommittee;

    @Autowired
    private Asking asking;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private final Canaries typed = new Canaries();

    @BeforeEach
    void aSecondCouncilStandsBeside() {
        miharashi.settleIn();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "CASE, soudan2",
        "CASE, jimukyoku",
        "CASE, zacho",
        "CASE, kaicho",
        "CASE, bukaicho-kodomo",
        "CASE, tantosha",
        "CASE, miharashi-jimu",
        "CASE, miharashi-soudan",
        "REFERRAL, soudan",
        "REFERRAL, tantosha",
        "REFERRAL, miharashi-jimu",
        "REFERRAL, miharashi-bukaicho",
        "MEETING, kaicho",
        "MEETING, bukaicho-kodomo",
        "MEETING, soudan",
        "MEETING, tantosha",
        "MEETING, miharashi-jimu",
        "MEETING, miharashi-kaicho"
    })
    @DisplayName("役割の異なる者は、画面からもAPIからも、書かれたことを読めず、書き込めず、進められない")
    void nobodyElseReadsOrWrites(Secret secret, String user) {
        var kept = kept(secret);
        var visitor = Visitor.loggedIn(port, user).inTasklist();
        var ways = EngineWays.to(kept.task());
        var before = state(kept);

        var written = ways.writing(user).stream().map(act -> act.by(visitor)).toList();
        var read = answers(visitor, ways, kept.pages());

        assertThat(written).allSatisfy(SecrecyMatrixTests::isRefused);
        assertThat(state(kept)).isEqualTo(before);
        assertThat(read).hasSizeGreaterThan(40).allSatisfy(this::tellsNothing);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"REFERRAL, kaicho", "REFERRAL, bukaicho-kenri"})
    @DisplayName("依頼に関わらない会長・部会長は、協議会の画面で依頼を見られるが、作業は読めず、進められない")
    void otherChairsOnlyLookAtThePage(Secret secret, String user) {
        var kept = kept(secret);
        var visitor = Visitor.loggedIn(port, user).inTasklist();
        var ways = EngineWays.to(kept.task());
        var before = state(kept);

        var written = ways.writing(user).stream().map(act -> act.by(visitor)).toList();
        var read = answers(visitor, ways, List.of());

        assertThat(written).allSatisfy(SecrecyMatrixTests::isRefused);
        assertThat(state(kept)).isEqualTo(before);
        assertThat(read).allSatisfy(this::tellsNothing);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"CASE, soudan", "REFERRAL, bukaicho-kodomo", "REFERRAL, jimukyoku", "MEETING, jimukyoku"})
    @DisplayName("担当する者は、自分の作業で書かれたことを読めるが、変数を直接には書き換えられない")
    void whoeverWorksOnItReads(Secret secret, String user) {
        var kept = kept(secret);
        var visitor = Visitor.loggedIn(port, user).inTasklist();
        var before = state(kept);

        var shown = visitor.get(ENGINE + "/task/" + kept.task().getId() + "/form-variables");
        var past = EngineWays.to(kept.task()).writing(user).stream()
                .filter(act -> !act.way().matches(".*/(claim|assignee|submit-form|delegate|identity-links)"))
                .map(act -> act.by(visitor))
                .toList();

        assertThat(typed.heard(shown.body()::contains)).contains(secret.name());
        assertThat(past).allSatisfy(SecrecyMatrixTests::isRefused);
        assertThat(state(kept)).isEqualTo(before);
    }

    @Test
    @DisplayName("システム管理者も、個別事例に書かれたことを、画面からもAPIからも読めない")
    void theAdministratorReadsNoCase() {
        var kept = kept(Secret.CASE);
        var visitor = Visitor.loggedIn(port, "admin").inTasklist();

        var read = answers(visitor, EngineWays.to(kept.task()), kept.pages());

        assertThat(read).hasSizeGreaterThan(40).allSatisfy(this::tellsNothing);
    }

    private List<HttpResponse<String>> answers(Visitor visitor, EngineWays ways, List<String> pages) {
        var looking = Stream.concat(ways.looking(), pages.stream()).map(visitor::get);
        return Stream.concat(looking, ways.asking().map(ask -> ask.apply(visitor)))
                .toList();
    }

    /** Refused as something that may not be, not as something that went wrong. */
    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.request().uri().getPath()).isBetween(400, 499);
    }

    private void tellsNothing(HttpResponse<String> answer) {
        assertThat(typed.heard(answer.body()::contains))
                .as(answer.request().uri().getPath())
                .isEmpty();
    }

    /** What the engine keeps of the instance: its variables, its tasks, and who has them. */
    private List<String> state(Kept kept) {
        var variables = runtime.createVariableInstanceQuery().processInstanceIdIn(kept.instance()).list().stream()
                .map(variable -> variable.getName() + "=" + variable.getValue());
        var open = tasks.createTaskQuery().processInstanceId(kept.instance()).list().stream()
                .map(task -> task.getName() + " " + task.getAssignee() + " " + task.isSuspended() + " "
                        + tasks.getIdentityLinksForTask(task.getId()).size());
        return Stream.concat(variables, open).sorted().toList();
    }

    private Kept kept(Secret secret) {
        return switch (secret) {
            case CASE -> aCase();
            case REFERRAL -> aReferral();
            case MEETING -> aMeeting();
        };
    }

    private Kept aCase() {
        var instance = supporters.register(Supporters.entry().putValue("situation", typed.word(Secret.CASE.name())));
        var page = "/cases/" + office.variable(instance, "caseId");
        return new Kept(instance, office.task(instance, "prepareSupport"), List.of(page, "/cases", "/"));
    }

    private Kept aReferral() {
        var issue = office.variable(office.registerIssue("依頼の秘密" + UUID.randomUUID()), "issueId");
        var referral = asking.ask(new IssueId(issue), "kodomo", typed.word("question"));
        subcommittee.accept(referral);
        subcommittee.work(referral, typed.word(Secret.REFERRAL.name()), "SAVE");
        var page = "/referrals/" + referral;
        return new Kept(
                asking.instanceOf(referral),
                subcommittee.task(referral, "investigate"),
                List.of(
                        page,
                        "/papers" + page + "/request.html",
                        "/papers" + page + "/report.html",
                        "/issues/" + issue));
    }

    private Kept aMeeting() {
        var title = "会議の秘密" + UUID.randomUUID();
        office.registerIssue(title);
        var instance = office.hold("chosei", title, "CONTINUE", "");
        office.writeMinutes(instance, typed.word(Secret.MEETING.name()));
        office.review(instance, "reviewMinutes", "RETURNED", "書き直すこと。");
        var page = "/meetings/" + office.variable(instance, "meetingId");
        return new Kept(
                instance,
                office.task(instance, "writeMinutes"),
                List.of(page, "/papers" + page + "/minutes.html", "/papers" + page + "/agenda.html"));
    }

    /** What is to be kept from others. */
    enum Secret {
        CASE,
        REFERRAL,
        MEETING
    }

    /** A secret as it stands in the engine and on pages. */
    private record Kept(String instance, Task task, List<String> pages) {}
}
