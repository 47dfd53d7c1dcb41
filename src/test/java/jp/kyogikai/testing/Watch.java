package jp.kyogikai.testing;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets days go by and the daily watch over deadlines run, and looks at what Cockpit shows (期限監視の代わり). */
@Component
@ConditionalOnMissingBean(name = "standingClock")
public class Watch {

    private static final String KEY = "deadline-watch";

    private final Office office;
    private final ShiftedClock clock;
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final JdbcTemplate tables;

    Watch(Office office, ShiftedClock clock, ManagementService jobs, RuntimeService runtime, JdbcTemplate tables) {
        this.office = office;
        this.clock = clock;
        this.jobs = jobs;
        this.runtime = runtime;
        this.tables = tables;
    }

    /** So many days later the watch goes its whole round. */
    public void after(long days) {
        beginAfter(days);
        office.runJobs();
    }

    /** The same where the engine runs its jobs itself. */
    public void beginAfter(long days) {
        clock.forward(days);
        begin();
    }

    /** Begins a round, which then waits for its first job in every council. */
    public void begin() {
        jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey(KEY)
                .timers()
                .singleResult()
                .getId());
    }

    /** The jobs of the rounds under way. */
    public List<Job> underWay() {
        return jobs.createJobQuery().processDefinitionKey(KEY).messages().list();
    }

    /** What Cockpit shows of overdue duties on an instance. */
    public List<String> shownOn(String instance) {
        return runtime.createIncidentQuery().incidentType("overdue").processInstanceId(instance).list().stream()
                .map(Incident::getIncidentMessage)
                .sorted()
                .toList();
    }

    /** Puts the clock back, and what only the future made overdue is not so any more. */
    public void putBack() {
        beginBack();
        office.runJobs();
    }

    /** The same where the engine runs its jobs itself. */
    public void beginBack() {
        clock.reset();
        tables.update(
                "update duty set state = 'OPEN', escalated = 0, shown_group = holder_group, shown_holder = holder"
                        + " where state = 'OVERDUE' and due_on >= ?",
                clock.today());
        begin();
    }
}
