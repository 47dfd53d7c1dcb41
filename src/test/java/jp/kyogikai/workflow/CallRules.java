package jp.kyogikai.workflow;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Rules on what models call in Java, and on the names they hand over. */
final class CallRules {

    private static final String EXECUTION = "execution";

    private CallRules() {}

    /** Bean, method and number of arguments exist. */
    static Stream<String> called(Binding house) {
        return house.models().stream()
                .flatMap(model -> model.expressions().stream().flatMap(placed -> placed.juel().calls().stream()
                        .filter(call -> !exists(house, call))
                        .map(call -> model.finding(
                                placed.element(),
                                "nothing answers %s.%s with %d arguments"
                                        .formatted(call.bean(), call.method(), call.arity())))));
    }

    /** Every name is a bean or a variable of the process. */
    static Stream<String> known(Binding house) {
        return house.models().stream().flatMap(model -> {
            var known = Known.in(model);
            return model.expressions().stream().flatMap(placed -> placed.juel().names().stream()
                    .filter(name -> !house.beans().containsKey(name))
                    .filter(name -> !known.kept().contains(name))
                    .filter(name -> !(isStep(placed) && known.typed().contains(name)))
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

    /** What is typed can be read by steps only: it has no value that a condition could compare, and is gone after. */
    private static boolean isStep(Model.Placed placed) {
        return placed.attribute().equals("serviceTask/expression");
    }

    private static boolean exists(Binding house, Juel.Call call) {
        var type = call.bean().equals(EXECUTION)
                ? DelegateExecution.class
                : house.beans().get(call.bean());
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
