package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Rules on the handshake between processes. */
final class MessageRules {

    private static final String NAME = "[A-Z][A-Za-z]+-\\$\\{\\w+Id}";

    private MessageRules() {}

    /** A message carries the id of what it tells of; what Java tells is awaited, and what is awaited is told. */
    static Stream<String> agreed(Binding house) {
        var awaited = house.models().stream()
                .flatMap(model -> model.all(Message.class))
                .map(message -> beginning(message.getName()))
                .collect(toSet());
        return Stream.concat(
                house.told().stream()
                        .filter(told -> !awaited.contains(told))
                        .map(told -> "workflow " + told + ": no model waits for it"),
                house.models().stream().flatMap(model -> model.all(Message.class)
                        .filter(it -> !(it.getName().matches(NAME) || isBeginning(model, it))
                                || !house.told().contains(beginning(it.getName())))
                        .map(it -> model.finding(it, it.getName() + " is told by nobody or carries no id"))));
    }

    /** A process that is started carries its ids as variables, and nothing waits for it by name yet. */
    private static boolean isBeginning(Model model, Message message) {
        return model.all(StartEvent.class)
                .filter(start -> start.getParentElement() instanceof Process)
                .flatMap(start -> start.getEventDefinitions().stream())
                .anyMatch(it -> it instanceof MessageEventDefinition event && message.equals(event.getMessage()));
    }

    /** A wait for a decision ends the transaction of the meeting that tells it. */
    static Stream<String> handedOver(Binding house) {
        return house.models().stream()
                .flatMap(model -> Stream.concat(
                        model.all(CatchEvent.class)
                                .filter(it -> isDecision(it) && !it.isCamundaAsyncAfter())
                                .map(it -> model.finding(it, "goes on in the transaction of the meeting")),
                        calling(model, "announce")
                                .filter(it -> !isEachAlone(it))
                                .map(it -> model.finding(it, "does not tell each in a transaction of its own"))));
    }

    /** A consultation is opened and waited for in one transaction, so that no decision can come too early. */
    static Stream<String> awaited(Binding house) {
        return house.models().stream().flatMap(model -> calling(model, "submit")
                .filter(step -> !Ways.after(step).stream().allMatch(MessageRules::leadsToDecision))
                .map(step -> model.finding(step, "opens a consultation that is not waited for at once")));
    }

    private static boolean leadsToDecision(Way way) {
        return !way.async() && isDecision(way.stop());
    }

    private static boolean isDecision(FlowNode node) {
        return node instanceof CatchEvent event
                && event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(it -> ((MessageEventDefinition) it).getMessage())
                        .filter(Objects::nonNull)
                        .anyMatch(message -> message.getName().startsWith(Handshake.DECIDED));
    }

    private static boolean isEachAlone(ServiceTask task) {
        return task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics many
                && many.isCamundaAsyncBefore()
                && !many.isSequential();
    }

    private static Stream<ServiceTask> calling(Model model, String method) {
        return model.all(ServiceTask.class)
                .filter(task -> task.getCamundaExpression() != null)
                .filter(task -> Juel.parse(task.getCamundaExpression()).calls().stream()
                        .anyMatch(call -> call.method().equals(method)));
    }

    private static String beginning(String name) {
        return name.replaceFirst("\\$.*", "");
    }
}
