package jp.kyogikai.workflow;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.engine.FormText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** Rules on what models call in Java, and on the names they hand over. */
final class CallRules {

    private static final String EXECUTION = "execution";
    private static final String TASK = "task";

    private CallRules() {}

    /** Bean, method and number of arguments exist. */
    static Stream<String> called(Binding house) {
        return house.models().stream().flatMap(model -> {
            var known = Known.in(model);
            return model.expressions().stream().flatMap(placed -> placed.juel().calls().stream()
                    .filter(call -> !exists(typeOf(call.bean(), house, known), call))
                    .map(call -> model.finding(
                            placed.element(),
                            "nothing answers %s.%s with %d arguments"
                                    .formatted(call.bean(), call.method(), call.arity()))));
        });
    }

    /** Every name is a bean or a variable of the process. */
    static Stream<String> known(Binding house) {
        return house.models().stream().flatMap(model -> {
            var known = Known.in(model);
            return model.expressions().stream().flatMap(placed -> placed.juel().names().stream()
                    .filter(name -> !house.beans().containsKey(name))
                    .filter(name -> !known.kept().contains(name))
                    .filter(name -> !(name.equals(TASK) && placed.attribute().startsWith("taskListener/")))
                    .filter(name -> !(known.isTyped(name) && takesTyped(placed, name)))
                    .map(name -> model.finding(placed.element(), "the process does not know " + name)));
        });
    }

    /** Nothing is open to models that no model calls. */
    static Stream<String> used(Binding house) {
        var calls = house.models().stream()
                .flatMap(model -> model.expressions().stream())
                .flatMap(placed -> placed.juel().calls().stream())
                .map(call -> call.bean() + "." + call.method())
                .collect(Collectors.toSet());
        return house.beans().entrySet().stream().flatMap(bean -> methods(bean.getValue())
                .map(method -> bean.getKey() + "." + method.getName())
                .filter(name -> !calls.contains(name))
                .map(name -> bean.getValue().getSimpleName() + ".java " + name + ": no model calls it"));
    }

    /** What is typed can be handed to a step, or asked by a gateway; compared by itself it is like nothing. */
    private static boolean takesTyped(Model.Placed placed, String name) {
        var isAsked =
                placed.juel().calls().stream().anyMatch(call -> call.bean().equals(name));
        return placed.attribute().equals("serviceTask/expression")
                || (placed.attribute().equals("conditionExpression") && isAsked);
    }

    private static @Nullable Class<?> typeOf(String name, Binding house, Known known) {
        return switch (name) {
            case EXECUTION -> DelegateExecution.class;
            case TASK -> DelegateTask.class;
            default ->
                known.texts().contains(name) ? FormText.class : house.beans().get(name);
        };
    }

    private static boolean exists(@Nullable Class<?> type, Juel.Call call) {
        return type != null
                && methods(type)
                        .anyMatch(it -> it.getName().equals(call.method()) && it.getParameterCount() == call.arity());
    }

    private static Stream<Method> methods(Class<?> type) {
        var methods = type.isInterface() ? type.getMethods() : type.getDeclaredMethods();
        return Arrays.stream(methods)
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                .filter(it -> Modifier.isPublic(type.getModifiers()));
    }
}
