package jp.kyogikai.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.runtime.Job;
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
            .thenComparing(found -> found.job().body())
            .thenComparing(found -> found.job().activity())
            .thenComparing(found -> found.job().turn());

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final StepWords words;
    private final Clock clock;
    private final SortedSet<String> failed = new TreeSet<>(); // the engine forgets a failure when its work ends

    DueJobs(ManagementService jobs, RuntimeService runtime, StepWords words, Clock clock) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.words = words;
        this.clock = clock;
    }

    /** What can be done now, the oldest first; ids, which are random, decide nothing. */
    public List<DueJob> due() {
        var due = jobs.createJobQuery().executable().withRetriesLeft().active().unlimitedList().stream()
                .filter(DueJobs::isOfWork)
                .toList();
        var keys = words.keys(due.stream().map(Job::getProcessInstanceId).filter(Objects::nonNull));
        return due.stream()
                .map(job -> new Found(
                        Objects.requireNonNullElse(job.getCreateTime(), new Date(0)),
                        told(job, keys, due.size() == 1 ? Which.ONE : words.which(job.getExecutionId()))))
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
            incidents().configuration(job.id()).list().forEach(incident -> failed.add(told(incident)));
        }
    }

    /** The steps that failed for good, each once in words without ids, also where their work has ended since (障害). */
    public List<String> failed() {
        var open = incidents().unlimitedList().stream().map(this::told);
        return Stream.concat(failed.stream(), open).distinct().sorted().toList();
    }

    private IncidentQuery incidents() {
        return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    private String told(Incident incident) {
        var instance = incident.getProcessInstanceId();
        var key = words.keys(Stream.ofNullable(instance)).getOrDefault(Objects.toString(instance, ""), "");
        var work = key.isEmpty() ? words.process(incident.getProcessDefinitionId()) : key;
        var step = words.name(incident.getProcessDefinitionId(), incident.getActivityId());
        return "%s %s「%s」"
                .formatted(Objects.toString(incident.getTenantId(), ""), work, step)
                .strip();
    }

    /** The engine has jobs of its own that clean up; they belong to no model. */
    private static boolean isOfWork(Job job) {
        return job.getProcessDefinitionKey() != null;
    }

    private DueJob told(Job job, Map<String, String> keys, Which which) {
        var activity = words.activity(job.getJobDefinitionId());
        return new DueJob(
                job.getId(),
                Objects.toString(job.getTenantId(), ""),
                job.getProcessDefinitionKey(),
                keys.getOrDefault(Objects.toString(job.getProcessInstanceId(), ""), ""),
                which.body(),
                activity,
                words.name(job.getProcessDefinitionId(), activity),
                which.turn());
    }

    private record Found(Date since, DueJob job) {}
}
