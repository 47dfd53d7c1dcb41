package jp.kyogikai.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes the steps of the program one by one in an order of their own, in place of the job executor (自動の処理の実行). */
@Component
@Profile(Rehearsed.PROFILE)
public class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int A_FEW = 20;
    private static final Comparator<Found> IN_ORDER = Comparator.comparing(Found::since)
            .thenComparing(found -> found.job().council())
            .thenComparing(found -> found.job().process())
            .thenComparing(found -> found.job().key())
            .thenComparing(found -> found.job().activity())
            .thenComparing(found -> found.job().turn());

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Clock clock;
    private final Map<String, String> activities = new HashMap<>(); // by job definition
    private final Map<String, String> names = new HashMap<>(); // by process definition and activity

    DueJobs(ManagementService jobs, RuntimeService runtime, RepositoryService repository, Clock clock) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.repository = repository;
        this.clock = clock;
    }

    /** What can be done now, the oldest first; ids, which are random, decide nothing. */
    public List<DueJob> due() {
        return jobs.createJobQuery().executable().withRetriesLeft().active().unlimitedList().stream()
                .filter(DueJobs::isOfWork)
                .map(job -> new Found(Objects.requireNonNullElse(job.getCreateTime(), new Date(0)), told(job)))
                .sorted(IN_ORDER)
                .map(Found::job)
                .toList();
    }

    /** When the next step is due that is not due yet. */
    public Optional<Instant> next() {
        return jobs
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .duedateHigherThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, A_FEW)
                .stream()
                .filter(DueJobs::isOfWork)
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Takes a step; where it fails, the engine counts it and has it due again later, until it is an incident. */
    public void run(DueJob job) {
        try {
            jobs.executeJob(job.id());
        } catch (RuntimeException failure) {
            LOG.warn("{} failed", job.words(), failure);
        }
    }

    /** Steps that failed for good, each in words without ids, with the engine's own words for the log. */
    public List<FailedStep> failed() {
        return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).unlimitedList().stream()
                .map(this::told)
                .sorted(Comparator.comparing(FailedStep::words))
                .toList();
    }

    /** The engine has jobs of its own that clean up; they belong to no model. */
    private static boolean isOfWork(Job job) {
        return job.getProcessDefinitionKey() != null;
    }

    private DueJob told(Job job) {
        var activity = activities.computeIfAbsent(job.getJobDefinitionId(), this::activity);
        return new DueJob(
                job.getId(),
                Objects.toString(job.getTenantId(), ""),
                job.getProcessDefinitionKey(),
                job.getProcessInstanceId() == null ? "" : key(job.getProcessInstanceId()),
                activity,
                name(job.getProcessDefinitionId(), activity),
                job.getExecutionId() == null ? 0 : turn(job.getExecutionId()));
    }

    private FailedStep told(Incident incident) {
        var key = incident.getProcessInstanceId() == null ? "" : key(incident.getProcessInstanceId());
        return new FailedStep(
                Objects.toString(incident.getTenantId(), ""),
                key,
                name(incident.getProcessDefinitionId(), incident.getActivityId()),
                Objects.toString(incident.getIncidentMessage(), ""));
    }

    private String activity(String jobDefinition) {
        return Optional.ofNullable(jobs.createJobDefinitionQuery()
                        .jobDefinitionId(jobDefinition)
                        .singleResult())
                .map(it -> it.getActivityId())
                .orElse("");
    }

    private String name(String definition, String activity) {
        return names.computeIfAbsent(
                definition + " " + activity,
                it -> repository.getBpmnModelInstance(definition).getModelElementById(activity)
                                        instanceof FlowElement drawn
                                && drawn.getName() != null
                        ? drawn.getName()
                        : activity);
    }

    private String key(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(it -> it.getBusinessKey())
                .orElse("");
    }

    private int turn(String execution) {
        return runtime.getVariable(execution, "loopCounter") instanceof Integer turn ? turn : 0;
    }

    private record Found(Date since, DueJob job) {}

    /**
     * A step that failed for good (障害).
     *
     * @param key the readable key of the work, and {@code step} as it is drawn
     * @param message the engine's own words, which may hold ids
     */
    public record FailedStep(String council, String key, String step, String message) {

        public String words() {
            return "%s %s「%s」".formatted(council, key, step).strip();
        }
    }
}
