package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** The names a process knows: ids and answers that it keeps, and what is typed, which lives for one transaction. */
record Known(Set<String> kept, Set<String> typed) {

    private static Stream<String> ofTheEngine() {
        return Stream.of("execution", "loopCounter", "nrOfInstances");
    }

    static Known in(Model model) {
        var kept = Stream.of(
                        ofTheEngine(),
                        fields(model, true),
                        model.all(ServiceTask.class).map(ServiceTask::getCamundaResultVariable),
                        model.all(StartEvent.class).map(StartEvent::getCamundaInitiator),
                        model.all(CamundaInputParameter.class).map(CamundaInputParameter::getCamundaName),
                        model.all(CamundaOutputParameter.class).map(CamundaOutputParameter::getCamundaName),
                        model.all(MultiInstanceLoopCharacteristics.class)
                                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new Known(kept, fields(model, false).collect(toSet()));
    }

    private static Stream<String> fields(Model model, boolean kept) {
        return model.all(CamundaFormField.class)
                .filter(field -> "string".equals(field.getCamundaType()) == kept)
                .map(CamundaFormField::getCamundaId);
    }
}
