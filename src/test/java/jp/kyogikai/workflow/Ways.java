package jp.kyogikai.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Follows a model from a node until its transaction ends: at a wait, an asynchronous mark or the end. */
final class Ways {

    private final FlowNode from;
    private final List<Way> found = new ArrayList<>();

    private Ways(FlowNode from) {
        this.from = from;
    }

    /** The ways that begin when the node has been done. */
    static List<Way> after(FlowNode node) {
        var ways = new Ways(node);
        ways.leave(node, List.of(), List.of());
        return ways.found;
    }

    /** Every way of a model, from wherever a transaction can begin. */
    static Stream<Way> all(Model model) {
        return model.all(FlowNode.class)
                .filter(node -> isWait(node) || isStart(node) || isAsync(node) || isMany(node))
                .flatMap(node -> {
                    var ways = new Ways(node);
                    if (isAsync(node)) {
                        ways.pass(node, List.of(), List.of());
                    }
                    ways.goOn(node, List.of(), List.of());
                    return ways.found.stream();
                });
    }

    static boolean isWait(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof EventBasedGateway
                || (node instanceof CatchEvent catching
                        && !(node instanceof StartEvent)
                        && link(catching).isEmpty());
    }

    private static boolean isStart(FlowNode node) {
        return node instanceof StartEvent && !(node.getParentElement() instanceof SubProcess);
    }

    private static boolean isAsync(FlowNode node) {
        return asyncBefore(node) || asyncAfter(node);
    }

    private void enter(SequenceFlow flow, List<SequenceFlow> flows, List<FlowNode> passed) {
        var node = flow.getTarget();
        var taken = plus(flows, flow);
        if (isWait(node) || asyncBefore(node)) {
            found.add(new Way(from, taken, passed, node, asyncBefore(node)));
        } else if (!flows.contains(flow)) {
            pass(node, taken, passed);
        }
    }

    private void pass(FlowNode node, List<SequenceFlow> flows, List<FlowNode> passed) {
        if (node instanceof SubProcess part) {
            part.getFlowElements().stream()
                    .filter(StartEvent.class::isInstance)
                    .map(StartEvent.class::cast)
                    .forEach(start -> leave(start, flows, passed));
        } else {
            leave(node, flows, plus(passed, node));
        }
    }

    private void leave(FlowNode node, List<SequenceFlow> flows, List<FlowNode> passed) {
        if (asyncAfter(node)) {
            found.add(new Way(from, flows, passed, node, true));
        } else {
            goOn(node, flows, passed);
        }
    }

    private void goOn(FlowNode node, List<SequenceFlow> flows, List<FlowNode> passed) {
        if (node instanceof ThrowEvent throwing && link(throwing).isPresent()) {
            target(throwing).forEach(caught -> leave(caught, flows, passed));
        } else if (!(node instanceof EndEvent)) {
            node.getOutgoing().forEach(flow -> enter(flow, flows, passed));
        } else if (node.getParentElement() instanceof SubProcess part && !isMany(part)) {
            leave(part, flows, passed);
        } else {
            found.add(new Way(from, flows, passed, node, false));
        }
    }

    /** Where a link leads: the way goes on at the catch event of the same name. */
    private static Stream<IntermediateCatchEvent> target(ThrowEvent node) {
        return node.getModelInstance().getModelElementsByType(IntermediateCatchEvent.class).stream()
                .filter(it -> link(it).equals(link(node)));
    }

    private static Optional<String> link(FlowNode node) {
        return node.getChildElementsByType(LinkEventDefinition.class).stream()
                .map(LinkEventDefinition::getName)
                .findFirst();
    }

    private static boolean asyncBefore(FlowNode node) {
        return node.isCamundaAsyncBefore()
                || loop(node).stream().anyMatch(MultiInstanceLoopCharacteristics::isCamundaAsyncBefore);
    }

    private static boolean asyncAfter(FlowNode node) {
        return node.isCamundaAsyncAfter()
                || loop(node).stream().anyMatch(MultiInstanceLoopCharacteristics::isCamundaAsyncAfter);
    }

    private static boolean isMany(FlowNode node) {
        return !loop(node).isEmpty();
    }

    private static List<MultiInstanceLoopCharacteristics> loop(FlowNode node) {
        return node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics many
                ? List.of(many)
                : List.of();
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
