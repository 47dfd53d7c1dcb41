package jp.kyogikai.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Where the work with a readable key stands right now (業務の現在位置). */
@Component
class Places {

    private static final String TASK = "userTask";

    private final RuntimeService runtime;

    Places(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** An execution and the activity at which it stands; the work may go on in the same execution. */
    record Place(String execution, String activity) {}

    /** The executions that stand at something, those before tasks of people first; none where the work has ended. */
    List<Place> of(Sign sign) {
        return of(work(sign));
    }

    /** The same of one instance, as long as it is the work; found by its id, it costs no search through a council. */
    List<Place> of(Sign sign, String instance) {
        return of(work(sign).processInstanceId(instance));
    }

    private ProcessInstanceQuery work(Sign sign) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(sign.process())
                .processInstanceBusinessKey(sign.key())
                .tenantIdIn(sign.council());
    }

    private List<Place> of(ProcessInstanceQuery query) {
        return query.list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> in(instance).stream())
                .toList();
    }

    /** The same of an instance, whatever work it is. */
    List<Place> in(String instance) {
        return Stream.ofNullable(runtime.getActivityInstance(instance))
                .flatMap(Places::in)
                .toList();
    }

    private static Stream<Place> in(ActivityInstance instance) {
        var standing = leaves(instance)
                .sorted(Comparator.comparing((ActivityInstance leaf) ->
                                !leaf.getActivityType().equals(TASK))
                        .thenComparing(ActivityInstance::getActivityId)
                        .thenComparing(ActivityInstance::getId))
                .flatMap(leaf ->
                        Stream.of(leaf.getExecutionIds()).map(execution -> new Place(execution, leaf.getActivityId())));
        return Stream.concat(
                standing, between(instance).map(job -> new Place(job.getExecutionId(), job.getActivityId())));
    }

    private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
        var within = instance.getChildActivityInstances();
        var isLeaf = within.length == 0 && instance.getParentActivityInstanceId() != null;
        return isLeaf && instance.getChildTransitionInstances().length == 0
                ? Stream.of(instance)
                : Stream.of(within).flatMap(Places::leaves);
    }

    /** Where a job takes the work on. */
    private static Stream<TransitionInstance> between(ActivityInstance instance) {
        return Stream.concat(
                Stream.of(instance.getChildTransitionInstances()),
                Stream.of(instance.getChildActivityInstances()).flatMap(Places::between));
    }
}
