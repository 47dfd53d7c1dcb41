package jp.kyogikai.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells steps of the program apart by words that are the same in every run, where the engine has ids (処理の呼び名). */
@Component
@Profile(Rehearsed.PROFILE)
class StepWords {

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Map<String, String> activities = new HashMap<>(); // by job definition
    private final Map<String, String> names = new HashMap<>(); // by process definition and activity

    private final Map<String, String> processes = new HashMap<>(); // by process definition

    StepWords(ManagementService jobs, RuntimeService runtime, RepositoryService repository) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.repository = repository;
    }

    /** The id in the model. */
    String activity(String jobDefinition) {
        return activities.computeIfAbsent(jobDefinition, id -> jobs.createJobDefinitionQuery()
                .jobDefinitionId(id)
                .singleResult()
                .getActivityId());
    }

    /** As it is drawn; where nothing is written there, its id in the model. */
    String name(String definition, String activity) {
        return names.computeIfAbsent(definition + " " + activity, it -> drawn(definition, activity));
    }

    private String drawn(String definition, String activity) {
        var drawn = repository.getBpmnModelInstance(definition).getModelElementById(activity);
        return drawn instanceof FlowElement element && element.getName() != null ? element.getName() : activity;
    }

    /** The name of the whole model; where it has none, its key. */
    String process(String definition) {
        return processes.computeIfAbsent(definition, id -> {
            var found = repository.getProcessDefinition(id);
            return Objects.requireNonNullElse(found.getName(), found.getKey());
        });
    }

    /** The readable keys of works that have one, by their ids. */
    Map<String, String> keys(Stream<String> instances) {
        var ids = instances.collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(ids).unlimitedList().stream()
                        .filter(found -> found.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** Which of several alike it is. */
    Which which(@Nullable String execution) {
        return execution == null ? Which.ONE : Which.of(runtime.getVariables(execution, Which.VARIABLES));
    }
}
