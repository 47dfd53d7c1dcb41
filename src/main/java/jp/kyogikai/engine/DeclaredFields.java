package jp.kyogikai.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.springframework.stereotype.Component;

/** The fields that a model declares for a form; the engine would store anything else that is sent (様式の項目). */
@Component
public class DeclaredFields {

    private final RepositoryService repository;
    private final TaskService tasks;

    DeclaredFields(RepositoryService repository, TaskService tasks) {
        this.repository = repository;
        this.tasks = tasks;
    }

    /** The fields of a task; empty where there is no such task any more. */
    public Optional<Set<String>> ofTask(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> declaredBy(repository
                        .getBpmnModelInstance(task.getProcessDefinitionId())
                        .getModelElementById(task.getTaskDefinitionKey())));
    }

    /** The fields of the start form of a process, by the id of its definition. */
    public Set<String> ofStart(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .flatMap(start -> declaredBy(start).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> declaredBy(BaseElement element) {
        return Optional.ofNullable(element.getExtensionElements()).stream() // a start by message has no form
                .flatMap(it -> it.getElementsQuery().filterByType(CamundaFormData.class).list().stream())
                .flatMap(data -> data.getCamundaFormFields().stream())
                .map(CamundaFormField::getCamundaId)
                .collect(Collectors.toSet());
    }
}
