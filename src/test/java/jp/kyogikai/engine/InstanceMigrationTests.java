package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.workflow.HandshakeAudit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What was begun under the models of an earlier release is finished under those of this one. */
@InKyogikai
class InstanceMigrationTests {

    private static final int EVERYBODY = Integer.MAX_VALUE;

    @Autowired
    Office office;

    @Autowired
    Bundle bundle;

    @Autowired
    InstanceMigration migration;

    @Autowired
    Waits waits;

    @Autowired
    HandshakeAudit audit;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @BeforeEach
    void previousRelease() throws IOException {
        var deployment = repository.createDeployment().name(Bundle.NAME);
        for (var folder : List.of("processes", "forms")) {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:bundles/previous/" + folder + "/*");
            for (var file : files) {
                try (var content = file.getInputStream()) {
                    deployment.addInputStream(folder + "/" + file.getFilename(), content);
                }
            }
        }
        deployment.deploy();
    }

    @AfterEach
    void presentRelease() throws IOException {
        update();
    }

    private void update() throws IOException {
        bundle.deploy();
        migration.toNewest();
    }

    @Test
    @DisplayName("旧版で会議の結果を待っていた課題は、新版の手順で完結する")
    void anIssueThatWaitsIsFinishedUnderTheNewModels() throws IOException {
        var issue = office.registerIssue("旧版で始めた課題");
        assertThat(isNewest(issue)).isTrue();

        update();

        assertThat(isNewest(issue)).isTrue();
        assertThat(audit.faults()).isEmpty();
        meet("chosei", "旧版で始めた課題", "SUBMIT");
        meet("zentai", "旧版で始めた課題", "ADOPT");
        office.planMeasures(issue);
        office.answer(issue, "採択となりましたのでお知らせします。");
        assertThat(office.isRunning(issue)).isFalse();
        assertThat(audit.faults()).isEmpty();
        assertThat(hasRun(issue, "close"))
                .as("the step that only the new model has")
                .isTrue();
    }

    @Test
    @DisplayName("旧版で準備中の会議は、中止の待受けを保ったまま、新版の手順で終わる")
    void aMeetingInPreparationIsFinishedUnderTheNewModels() throws IOException {
        office.registerIssue("旧版で準備した会議の課題");
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        var cancelled = "MeetingCancelled-" + office.variable(meeting, "meetingId");

        update();

        assertThat(isNewest(meeting)).isTrue();
        assertThat(waits.beginningWith(cancelled)).hasSize(1);
        hold(meeting, "旧版で準備した会議の課題", "SUBMIT");
        assertThat(office.isRunning(meeting)).isFalse();
        assertThat(hasRun(meeting, "attendanceCorrect"))
                .as("the step that only the new model has")
                .isTrue();
    }

    @Test
    @DisplayName("結果を伝える処理の途中で版が変わっても、待っている課題に一度だけ届く")
    void aDecisionOnItsWayArrivesOnceAfterTheUpdate() throws IOException {
        var issue = office.registerIssue("伝達中に版が変わる課題");
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        decide(meeting, "伝達中に版が変わる課題", "SUBMIT");

        update();
        office.runJobs();

        assertThat(audit.faults()).isEmpty();
        assertThat(runtime.getActiveActivityIds(issue)).containsExactly("plenaryDecided");
        assertThat(office.task(meeting, "writeMinutes")).isNotNull();
    }

    private void meet(String body, String title, String result) {
        hold(office.prepareMeeting(body, "2026-12-03"), title, result);
    }

    private void hold(String meeting, String title, String result) {
        decide(meeting, title, result);
        office.runJobs();
        office.writeMinutes(meeting, "協議した。");
        office.review(meeting, "reviewMinutes", "APPROVED", "");
    }

    private void decide(String meeting, String title, String result) {
        office.compileAgenda(meeting, title);
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(meeting, EVERYBODY);
        office.takeResults(meeting, result, "");
    }

    private boolean isNewest(String instance) {
        var running =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        var definition = repository.getProcessDefinition(running.getProcessDefinitionId());
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(definition.getKey())
                .latestVersion()
                .singleResult()
                .getId()
                .equals(definition.getId());
    }

    private boolean hasRun(String instance, String activity) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(activity)
                        .count()
                > 0;
    }
}
