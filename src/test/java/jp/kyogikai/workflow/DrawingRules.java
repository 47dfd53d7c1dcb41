package jp.kyogikai.workflow;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.w3c.dom.Node;

/** Rules on what the office sees of a model in Cockpit and in print. */
final class DrawingRules {

    private static final String JAPANESE = ".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*";
    private static final String DRAWN = "//*[local-name() = 'BPMNShape' or local-name() = 'BPMNEdge']/@bpmnElement";

    private DrawingRules() {}

    /** Every element is drawn, and only elements are. */
    static Stream<String> drawn(Binding house) {
        return house.models().stream().flatMap(model -> {
            var drawn = model.xml().all(DRAWN).map(Node::getNodeValue).collect(toSet());
            var there = model.xml().all("//@id").map(Node::getNodeValue).collect(toSet());
            return Stream.concat(
                    model.all(FlowElement.class)
                            .filter(it -> !drawn.contains(it.getId()))
                            .map(it -> model.finding(it, "is not drawn")),
                    drawn.stream()
                            .filter(id -> !there.contains(id))
                            .map(id -> model.finding(id, "is drawn but not there")));
        });
    }

    /** Whatever a person reads in the diagram or in a list has a Japanese name. */
    static Stream<String> named(Binding house) {
        return house.models().stream()
                .flatMap(model -> Stream.concat(
                        model.all(Process.class)
                                .filter(it -> !isJapanese(it.getName()))
                                .map(it -> model.finding(it, "has no Japanese name")),
                        model.all(FlowElement.class)
                                .filter(DrawingRules::isRead)
                                .filter(it -> !isJapanese(it.getName()))
                                .map(it -> model.finding(it, "has no Japanese name"))));
    }

    /** A gateway that asks has an answer for every case. */
    static Stream<String> answered(Binding house) {
        return house.models().stream().flatMap(model -> model.all(ExclusiveGateway.class)
                .filter(DrawingRules::splits)
                .filter(gateway -> gateway.getDefault() == null
                        || gateway.getOutgoing().stream()
                                .filter(flow -> !flow.equals(gateway.getDefault()))
                                .anyMatch(flow -> flow.getConditionExpression() == null))
                .map(gateway -> model.finding(gateway, "has a way without condition, or none by default")));
    }

    /** An id stands once in a model, and a file is called as its process. */
    static Stream<String> unique(Binding house) {
        return house.models().stream()
                .flatMap(model -> Stream.concat(
                        model
                                .xml()
                                .all("//@id[not(ancestor::*[local-name() = 'extensionElements'])]")
                                .collect(groupingBy(Node::getNodeValue, counting()))
                                .entrySet()
                                .stream()
                                .filter(id -> id.getValue() > 1)
                                .map(id -> model.finding(id.getKey(), "stands more than once")),
                        model.xml()
                                .all("//*[local-name() = 'process']/@id")
                                .filter(id -> !model.file().equals(id.getNodeValue() + ".bpmn"))
                                .map(id -> model.finding(id.getNodeValue(), "is not the name of the file"))));
    }

    private static boolean isRead(FlowElement element) {
        return element instanceof Task
                || element instanceof SubProcess
                || element instanceof IntermediateCatchEvent
                || element instanceof BoundaryEvent
                || (element instanceof Gateway gateway && splits(gateway))
                || (element instanceof SequenceFlow flow
                        && flow.getSource() instanceof ExclusiveGateway gateway
                        && splits(gateway));
    }

    private static boolean splits(FlowNode gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    private static boolean isJapanese(String name) {
        return Objects.toString(name, "").matches("(?s)" + JAPANESE);
    }
}
