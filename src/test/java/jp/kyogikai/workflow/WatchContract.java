package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.DutyState;
import jp.kyogikai.duty.MoreTime;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.MeasureKind;
import jp.kyogikai.issue.MeasurePlan;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.AtOnce;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Watch;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the daily watch must keep whatever happens beside it, on either database. */
abstract class WatchContract {

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    @Autowired
    DutyBook book;

    @Autowired
    MoreTime moreTime;

    @Autowired
    Adoption adoption;

    @Autowired
    DeadlineSteps steps;

    @Autowired
    DeadlineAudit audit;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @RepeatedTest(8)
    @DisplayName("M4 見回りと完了が同時に起きても、済んだものの表示は残らず、残ったものの表示は一つである")
    void sweepAndCompletionAtOnce() {
        var issue = issueWithMeasures(2);
        clock.forward(12);
        var first = measures(issue).get(0);

        var ends = atOnce(this::sweep, () -> adoption.report(first, "済み", clock.today(), Actor.system()));

        assertThat(ends.done() + ends.told("OptimisticLock"))
                .as(ends.toString())
                .isEqualTo(2);
        sweep();
        var open = measures(issue).stream()
                .filter(it -> state(it) == DutyState.OVERDUE)
                .count();
        assertThat(watch.shownOn(issue)).hasSize((int) open);
        assertThat(state(first)).isEqualTo(ends.told("OptimisticLock") == 0 ? DutyState.MET : DutyState.OVERDUE);
        assertThat(audit.faults()).isEmpty();
    }

    @RepeatedTest(8)
    @DisplayName("M4 期限超過を示す区切りと期限の延長が同時に起きても、延ばしたものの表示は残らない")
    void showingAndMoreTimeAtOnce() {
        var issue = issueWithMeasures(1);
        watch.after(12);
        var key = new DutyKey(DutyKind.MEASURE, measures(issue).get(0));
        clock.forward(1); // so that the text of the sign changes, and it is made anew

        var ends = atOnce(this::sweep, () -> {
            moreTime.grant(key, clock.today().plusDays(30), "理由", Actor.system());
            return "";
        });

        assertThat(ends.done() + ends.told("OptimisticLock"))
                .as(ends.toString())
                .isEqualTo(2);
        sweep();
        assertThat(watch.shownOn(issue)).hasSize(state(key.subject()) == DutyState.OVERDUE ? 1 : 0);
        assertThat(audit.faults()).isEmpty();
    }

    @Test
    @DisplayName("M4 業務の監視の件数は、期限超過の数と同じで、依頼した側の業務に重ねて数えない")
    void parentsNeverCountDouble() {
        var issue = office.registerIssue("数を数える課題" + UUID.randomUUID());
        var work = asking.instanceOf(asking.ask(new IssueId(office.variable(issue, "issueId")), "kodomo", "論点"));
        watch.after(0);
        var asked = counted("subcommittee-investigation");
        var asking = counted("issue-escalation");

        watch.after(100);

        assertThat(watch.shownOn(work)).hasSize(1);
        assertThat(watch.shownOn(issue)).isEmpty();
        assertThat(counted("subcommittee-investigation"))
                .isEqualTo(incidentsOf("subcommittee-investigation"))
                .isGreaterThan(asked);
        assertThat(counted("issue-escalation"))
                .isEqualTo(incidentsOf("issue-escalation"))
                .isGreaterThanOrEqualTo(asking);
    }

    @Test
    @DisplayName("M4 見回りの途中で止まっても、続きから進み、同じ表示は重ならない")
    void crashWithinABatchLeavesNoTwins() {
        var issue = issueWithMeasures(60);
        clock.forward(12);
        watch.begin();
        watch.underWay().forEach(job -> office.runJob(job)); // marked
        watch.underWay().forEach(this::lost);
        assertThat(watch.shownOn(issue)).isEmpty();

        watch.underWay().forEach(job -> office.runJob(job));
        watch.begin(); // the next round begins while this one stands between two batches
        office.runJobs();

        assertThat(watch.shownOn(issue)).hasSize(60);
        assertThat(audit.faults()).isEmpty();
    }

    /** The program dies before the work of the job is kept. */
    private void lost(org.camunda.bpm.engine.runtime.Job job) {
        transaction.executeWithoutResult(status -> {
            office.runJob(job);
            status.setRollbackOnly();
        });
    }

    /** The steps of a round, each in its own transaction as the engine runs them. */
    private String sweep() {
        transaction.executeWithoutResult(status -> steps.markOverdue(Office.COUNCIL));
        var last = "";
        do {
            var from = last;
            last = transaction.execute(status -> steps.showOverdue(Office.COUNCIL, from));
        } while (!last.isEmpty());
        return last;
    }

    private static AtOnce atOnce(Callable<?> one, Callable<?> other) {
        Queue<Callable<?>> acts = new ConcurrentLinkedQueue<>(List.of(one, other));
        return AtOnce.twice(() -> acts.remove().call());
    }

    String issueWithMeasures(int count) {
        var issue = office.registerIssue("見回りの課題" + UUID.randomUUID());
        plan(issue, count);
        return issue;
    }

    void plan(String issue, int count) {
        var measure = new MeasurePlan(
                MeasureKind.OWN, "みほん相談支援センター", "手順書を作る", clock.today().plusDays(10));
        adoption.plan(id(issue), java.util.Collections.nCopies(count, measure), Actor.system());
    }

    private List<String> measures(String issue) {
        return adoption.of(id(issue)).stream().map(it -> it.id()).toList();
    }

    private DutyState state(String measure) {
        return book.find(new DutyKey(DutyKind.MEASURE, measure)).orElseThrow().state();
    }

    String duty(String issue) {
        return book.find(new DutyKey(DutyKind.MEASURE, measures(issue).get(0)))
                .orElseThrow()
                .id()
                .value();
    }

    private IssueId id(String issue) {
        return new IssueId(office.variable(issue, "issueId"));
    }

    private int counted(String key) {
        return management
                .createProcessDefinitionStatisticsQuery()
                .includeIncidentsForType("overdue")
                .unlimitedList()
                .stream()
                .filter(it -> it.getKey().equals(key))
                .flatMap(it -> it.getIncidentStatistics().stream())
                .mapToInt(IncidentStatistics::getIncidentCount)
                .sum();
    }

    private int incidentsOf(String key) {
        return (int) runtime.createIncidentQuery()
                .incidentType("overdue")
                .processDefinitionKeyIn(key)
                .count();
    }
}
