package jp.kyogikai.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/** Rules on forms, and on the fields that models declare for them. */
final class FormRules {

    private static final Set<String> TYPES = Set.of("text", "rows", "string");
    private static final String ID = "\\w+Id";

    /** Who confirms a text reads that alone, never the case behind it. */
    private static final Set<String> WITHOUT_PAGE = Set.of("case-confirm", "review-confirm");

    private FormRules() {}

    /** A form says for which version it is written, and its lists send all their rows. */
    static Stream<String> written(Binding house) {
        return house.forms().stream().flatMap(form -> Stream.of(
                        faultOf(form.file().equals(form.text("id") + ".form"), "id is not the name of the file"),
                        faultOf(form.json().path("schemaVersion").asInt() == 16, "schemaVersion is not 16"),
                        faultOf(form.text("executionPlatformVersion").equals("7.24.0"), "platform is not 7.24.0"),
                        faultOf(form.collapsible().findAny().isEmpty(), "a list can be collapsed and loses rows"))
                .flatMap(Optional::stream)
                .map(fault -> form.file() + " " + form.text("id") + ": " + fault));
    }

    /** Every form shown exists. */
    static Stream<String> found(Binding house) {
        return uses(
                house,
                (model, use) -> form(house, use).isPresent() ? Stream.empty() : Stream.of("no form " + use.form()));
    }

    /** What a form sends is declared, since the engine would keep anything else; what it reads is there. */
    static Stream<String> declared(Binding house) {
        return uses(house, (model, use) -> form(house, use).stream().flatMap(form -> {
            var declared = use.declared();
            var there = union(declared, Known.in(model).kept());
            return Stream.concat(
                    without(form.sent(), declared).map(name -> "the form sends " + name + ", which is not declared"),
                    without(form.read(), there).map(name -> "the form reads " + name + ", which is not there"));
        }));
    }

    /** What is declared is on the form or goes into the step that follows. */
    static Stream<String> needed(Binding house) {
        return uses(house, (model, use) -> form(house, use).stream().flatMap(form -> {
            var used = union(form.sent(), form.read());
            Ways.after(use.node())
                    .forEach(way -> way.readings().map(Way.Reading::name).forEach(used::add));
            return without(use.declared(), used).map(name -> "nobody uses " + name);
        }));
    }

    /** From every task there is a way to the page of what it is about, but for those who may not open it. */
    static Stream<String> linked(Binding house) {
        return uses(house, (model, use) -> form(house, use).stream()
                .filter(form -> use.node() instanceof UserTask && !WITHOUT_PAGE.contains(form.text("id")))
                .filter(form -> !form.leadsToPage())
                .map(form -> form.file() + " has no link to a page of ours"));
    }

    /** What is typed has one of our types, which keep it out of the engine; ids alone are strings. */
    static Stream<String> typed(Binding house) {
        return uses(house, (model, use) -> use.fields().stream().flatMap(field -> {
            var name = field.getCamundaId();
            var isText = !"string".equals(field.getCamundaType());
            return Stream.of(
                            faultOf(TYPES.contains(field.getCamundaType()), name + " has no type of ours"),
                            faultOf(isText || name.matches(ID), name + " would be kept by the engine"),
                            faultOf(
                                    !isText || field.getDomElement().hasAttribute("defaultValue"),
                                    name + " has no default value"),
                            faultOf(
                                    fitsList(house, use, field),
                                    name + " is a list in one place and none in the other"))
                    .flatMap(Optional::stream);
        }));
    }

    private static boolean fitsList(Binding house, FormUse use, CamundaFormField field) {
        var isRows = "rows".equals(field.getCamundaType());
        return form(house, use)
                .filter(form -> form.sent().contains(field.getCamundaId()))
                .map(form -> form.lists().contains(field.getCamundaId()) == isRows)
                .orElse(true);
    }

    static Optional<FormFile> form(Binding house, FormUse use) {
        return house.forms().stream()
                .filter(form -> form.text("id").equals(use.form()))
                .findFirst();
    }

    private interface UseRule {
        Stream<String> faults(Model model, FormUse use);
    }

    private static Stream<String> uses(Binding house, UseRule rule) {
        return house.models().stream().flatMap(model -> FormUse.in(model)
                .flatMap(use -> rule.faults(model, use).map(fault -> model.finding(use.node(), fault))));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Stream<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(name -> !some.contains(name)).sorted();
    }

    private static Optional<String> faultOf(boolean right, String fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }
}
