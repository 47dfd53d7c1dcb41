package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

/** Rules on what has to happen in one transaction: what is typed is gone when it ends. */
final class TransactionRules {

    private TransactionRules() {}

    /** Whatever way the model takes, a step stores what was typed, unless the person answered to leave it. */
    static Stream<String> applied(Binding house) {
        return house.models().stream().flatMap(model -> FormUse.in(model).flatMap(use -> {
            var typed = typedInto(house, use);
            return Ways.after(use.node()).stream()
                    .filter(way -> !isLeftByAnswer(way, use))
                    .flatMap(way -> without(typed, way.read())
                            .map(name -> model.finding(
                                    use.node(),
                                    "%s is lost before %s"
                                            .formatted(name, way.stop().getId()))));
        }));
    }

    /** A step reads what was typed only where it was typed just before. */
    static Stream<String> supplied(Binding house) {
        return house.models().stream().flatMap(model -> {
            var typed = Known.in(model).typed();
            var forms = FormUse.in(model).collect(toMap(use -> use.node().getId(), use -> use.names(true)));
            return Ways.all(model).flatMap(way -> {
                var given = forms.getOrDefault(way.from().getId(), Set.of());
                return way.steps().flatMap(step -> Way.readBy(step)
                        .filter(name -> typed.contains(name) && !given.contains(name))
                        .map(name -> model.finding(
                                step,
                                "%s was not typed in %s"
                                        .formatted(name, way.from().getId()))));
            });
        });
    }

    /** A person's own answer, such as to correct another form first, may give up what stands on this one. */
    private static boolean isLeftByAnswer(Way way, FormUse use) {
        return way.conditions().anyMatch(condition -> condition.names().stream().anyMatch(use.names(false)::contains));
    }

    private static Set<String> typedInto(Binding house, FormUse use) {
        var editable = FormRules.form(house, use).map(FormFile::editable).orElse(Set.of());
        return use.names(true).stream().filter(editable::contains).collect(toSet());
    }

    private static Stream<String> without(Set<String> all, Stream<String> some) {
        var read = some.collect(toSet());
        return all.stream().filter(name -> !read.contains(name)).sorted();
    }
}
