package jp.kyogikai.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;

/** One way through a model within one transaction: what was passed, and the node before or after which it ends. */
record Way(FlowNode from, List<SequenceFlow> flows, List<FlowNode> passed, FlowNode stop, boolean async) {

    /** A name that an element reads. */
    record Reading(String element, String name) {}

    /** What is read on the way: by the steps, and by the conditions of every gateway that is passed. */
    Stream<Reading> readings() {
        return passed.stream().flatMap(node -> Stream.concat(byStep(node), byConditions(node)));
    }

    /** The names under which this way and no other is taken. */
    Stream<String> askedFor() {
        return flows.stream().flatMap(Way::byCondition).map(Reading::name);
    }

    private static Stream<Reading> byStep(FlowNode node) {
        return node instanceof ServiceTask step ? readings(step, step.getCamundaExpression()) : Stream.empty();
    }

    private static Stream<Reading> byConditions(FlowNode node) {
        return node.getOutgoing().stream().flatMap(Way::byCondition);
    }

    private static Stream<Reading> byCondition(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return condition == null
                ? Stream.empty()
                : readings(flow, condition.getTextContent().strip());
    }

    private static Stream<Reading> readings(FlowElement element, @Nullable String expression) {
        return expression == null
                ? Stream.empty()
                : Juel.parse(expression).names().stream().map(name -> new Reading(element.getId(), name));
    }
}
