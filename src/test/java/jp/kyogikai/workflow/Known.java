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
record Known(Set<String> kept, Set<String> texts, Set<String> rows) {

    private static Stream<String> ofTheEngine() {
        return Stream.of("execution", "loopCounter", "nrOfInstances");
    }

    static Known in(Model model) {
        var kept = Stream.of(
                        ofTheEngine(),
                        fields(model, "string"),
                        handedOver(model),
                        model.all(ServiceTask.class).map(ServiceTask::getCamundaResultVariable),
                        model.all(StartEvent.class).map(StartEvent::getCamundaInitiator),
                        model.all(CamundaInputParameter.class).map(CamundaInputParameter::getCamundaName),
                        model.all(CamundaOutputParameter.class).map(CamundaOutputParameter::getCamundaName),
                        model.all(MultiInstanceLoopCharacteristics.class)
                                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new Known(
                kept,
                fields(model, "text").collect(toSet()),
                fields(model, "rows").collect(toSet()));
    }

    /** Whether somebody types this in some form of the process. */
    boolean isTyped(String name) {
        return texts.contains(name) || rows.contains(name);
    }

    /** What Java gives a process that starts without a form, as the model declares it. */
    private static Stream<String> handedOver(Model model) {
        return model.xml()
                .all("//*[local-name() = 'property'][@name = 'startedWith']/@value")
                .flatMap(names -> Stream.of(names.getNodeValue().split(" ")));
    }

    private static Stream<String> fields(Model model, String type) {
        return model.all(CamundaFormField.class)
                .filter(field -> type.equals(field.getCamundaType()))
                .map(CamundaFormField::getCamundaId);
    }
}
