package jp.kyogikai.workflow;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.w3c.dom.Node;

/** Rules on what a task may be, and on a process as a whole. */
final class TaskRules {

    private static final String LISTENERS = "//*[local-name() = 'executionListener' or local-name() = 'taskListener']"
            + "[not(starts-with(@expression, '${execution.setProcessBusinessKey('))]"
            + "[not(@expression = \"${task.setVariableLocal('label', label)}\")]"
            + "[not(starts-with(@expression, \"${task.setVariableLocal('bodyName', bodyNames.\"))]";
    private static final String CODE = "//@*[local-name() = 'class' or local-name() = 'delegateExpression'"
            + " or local-name() = 'topic' or local-name() = 'scriptFormat' or local-name() = 'language']"
            + " | //*[local-name() = 'script' or local-name() = 'connector' or local-name() = 'callActivity']";

    private TaskRules() {}

    /** A model calls methods by expression and nothing else; listeners give names to lists and do no more. */
    static Stream<String> plain(Binding house) {
        return house.models().stream()
                .flatMap(model -> Stream.concat(
                        Stream.concat(model.xml().all(LISTENERS), model.xml().all(CODE))
                                .map(node -> model.finding(Xml.place(node), named(node) + " has no place in a model")),
                        model.all(ServiceTask.class)
                                .filter(task -> task.getCamundaExpression() == null)
                                .map(task -> model.finding(task, "the task calls nothing"))));
    }

    /** A task is called as its method; in a phase that repeats, the name of the phase stands before it. */
    static Stream<String> named(Binding house) {
        return house.models().stream().flatMap(model -> model.all(ServiceTask.class)
                .filter(task -> task.getCamundaExpression() != null)
                .filter(not(TaskRules::isNamedAsItsMethod))
                .map(task -> model.finding(task, "is not called as " + method(task))));
    }

    /** A form of the house is shown, in the state in which it was deployed, to a group or the circle of a case. */
    static Stream<String> offered(Binding house) {
        return house.models().stream()
                .flatMap(model -> model.all(UserTask.class).flatMap(task -> Stream.of(
                                faultOf(
                                        "deployment".equals(task.getCamundaFormRefBinding()),
                                        "binding is not deployment"),
                                faultOf(isOffered(task), "no candidate groups"))
                        .flatMap(Optional::stream)
                        .map(fault -> model.finding(task, fault))));
    }

    /** In lists a task stands with its number and its body; one with a date goes before those without. */
    static Stream<String> listed(Binding house) {
        return house.models().stream()
                .flatMap(model -> model.all(UserTask.class).flatMap(task -> Stream.of(
                                faultOf(tells(task, "label"), "does not tell its number"),
                                faultOf(tells(task, "bodyName"), "does not tell its body"),
                                faultOf(
                                        (task.getCamundaDueDate() == null) == (task.getCamundaPriority() == null),
                                        "goes before others without a date, or has one and does not"))
                        .flatMap(Optional::stream)
                        .map(fault -> model.finding(task, fault))));
    }

    private static boolean tells(UserTask task, String column) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .filter(listener -> listener.getCamundaEvent().equals("create"))
                .anyMatch(listener ->
                        listener.getCamundaExpression().startsWith("${task.setVariableLocal('" + column + "', "));
    }

    /** Finished instances are cleared away; the engine reads days only. */
    static Stream<String> limited(Binding house) {
        return house.models().stream().flatMap(model -> model.all(Process.class)
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null
                        || !process.getCamundaHistoryTimeToLiveString().matches("P\\d+D"))
                .map(process -> model.finding(process, "no time to live in days")));
    }

    private static boolean isOffered(UserTask task) {
        return !task.getCamundaCandidateGroupsList().isEmpty()
                || !task.getCamundaCandidateUsersList().isEmpty();
    }

    private static boolean isNamedAsItsMethod(ServiceTask task) {
        var method = method(task);
        var capital = method.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + method.substring(1);
        var inPhase = task.getParentElement() instanceof SubProcess phase
                && task.getId().equals(phase.getId() + capital);
        return task.getId().equals(method) || inPhase;
    }

    private static String method(ServiceTask task) {
        return Juel.parse(task.getCamundaExpression()).calls().stream()
                .map(Juel.Call::method)
                .findFirst()
                .orElse("?");
    }

    private static String named(Node node) {
        return node.getLocalName();
    }

    private static Optional<String> faultOf(boolean right, String fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }
}
