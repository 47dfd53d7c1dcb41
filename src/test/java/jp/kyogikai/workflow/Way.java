package jp.kyogikai.workflow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** One way through a model within one transaction: what was passed, and the node before or after which it ends. */
record Way(FlowNode from, List<SequenceFlow> flows, List<FlowNode> passed, FlowNode stop, boolean async) {

    /** The service tasks done on the way. */
    Stream<ServiceTask> steps() {
        return passed.stream().filter(ServiceTask.class::isInstance).map(ServiceTask.class::cast);
    }

    /** The names that the steps on the way read. */
    Stream<String> read() {
        return steps().flatMap(step -> readBy(step));
    }

    /** The conditions under which this way is taken. */
    Stream<Juel> conditions() {
        return flows.stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(Objects::nonNull)
                .map(condition -> Juel.parse(condition.getTextContent().strip()));
    }

    static Stream<String> readBy(ServiceTask step) {
        return Stream.ofNullable(step.getCamundaExpression()).flatMap(text -> Juel.parse(text).names().stream());
    }
}
