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
                    .filter(way -> way.askedFor().noneMatch(typed::contains))
                    .flatMap(way -> without(typed, way.readings().map(Way.Reading::name))
                            .map(name -> model.finding(
                                    use.node(),
                                    "%s is lost before %s"
                                            .formatted(name, way.stop().getId()))));
        }));
    }

    /** What was typed is read only where it was typed just before. */
    static Stream<String> supplied(Binding house) {
        return house.models().stream().flatMap(model -> {
            var known = Known.in(model);
            var forms = FormUse.in(model).collect(toMap(use -> use.node().getId(), FormUse::typed));
            return Ways.all(model).flatMap(way -> way.readings()
                    .filter(it -> known.isTyped(it.name()))
                    .filter(it ->
                            !forms.getOrDefault(way.from().getId(), Set.of()).contains(it.name()))
                    .map(it -> model.finding(
                            it.element(),
                            "%s was not typed in %s"
                                    .formatted(it.name(), way.from().getId()))));
        });
    }

    private static Set<String> typedInto(Binding house, FormUse use) {
        var editable = FormRules.form(house, use).map(FormFile::editable).orElse(Set.of());
        return use.typed().stream().filter(editable::contains).collect(toSet());
    }

    private static Stream<String> without(Set<String> all, Stream<String> some) {
        var read = some.collect(toSet());
        return all.stream().filter(name -> !read.contains(name)).sorted();
    }
}
