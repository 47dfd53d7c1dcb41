package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/** A place in a model where somebody fills in a form, and the fields declared there. */
record FormUse(FlowNode node, String form, Collection<CamundaFormField> fields) {

    private static final String START_FORMS = "camunda-forms:/start-forms/";

    /** Every user task, and the start of the process. */
    static Stream<FormUse> in(Model model) {
        return Stream.concat(
                model.all(UserTask.class).map(task -> new FormUse(task, task.getCamundaFormRef(), fieldsOf(task))),
                model.all(StartEvent.class)
                        .filter(start -> start.getParentElement() instanceof Process)
                        .filter(start -> start.getCamundaFormKey() != null
                                || !fieldsOf(start).isEmpty())
                        .map(start -> new FormUse(start, startForm(start), fieldsOf(start))));
    }

    Set<String> declared() {
        return fields.stream().map(CamundaFormField::getCamundaId).collect(toSet());
    }

    /** The names of fields that hold what is typed, which is gone when the transaction ends. */
    Set<String> typed() {
        return fields.stream()
                .filter(field -> !"string".equals(field.getCamundaType()))
                .map(CamundaFormField::getCamundaId)
                .collect(toSet());
    }

    private static String startForm(StartEvent start) {
        var key = Objects.toString(start.getCamundaFormKey(), "");
        return key.startsWith(START_FORMS) ? key.substring(START_FORMS.length()) : key;
    }

    private static Collection<CamundaFormField> fieldsOf(FlowNode node) {
        return Optional.ofNullable(node.getExtensionElements()).stream()
                .flatMap(it -> it.getElementsQuery().filterByType(CamundaFormData.class).list().stream())
                .flatMap(data -> data.getCamundaFormFields().stream())
                .toList();
    }
}
