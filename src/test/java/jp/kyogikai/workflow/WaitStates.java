package jp.kyogikai.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.core.io.ClassPathResource;

/** The places where instances stand for months or years; their ids are promised to those that run. */
final class WaitStates {

    private WaitStates() {}

    /** The promised list and the models are the same; an id that goes away takes its instances with it. */
    static Stream<String> kept(Binding house) {
        var there = house.models().stream().flatMap(WaitStates::of).toList();
        var promised = promised();
        return Stream.concat(
                promised.stream()
                        .filter(wait -> !there.contains(wait))
                        .map(wait -> "wait-states.txt " + wait + ": instances may stand there, and no model has it"),
                there.stream()
                        .filter(wait -> !promised.contains(wait))
                        .map(wait -> "wait-states.txt " + wait + ": is new and belongs on the list"));
    }

    private static Stream<String> of(Model model) {
        return model.all(FlowNode.class).filter(Ways::isWait).map(node -> "%s.bpmn %s %s"
                .formatted(model.process(), node.getElementType().getTypeName(), node.getId()));
    }

    private static List<String> promised() {
        try {
            var list = new ClassPathResource("wait-states.txt").getContentAsString(UTF_8);
            return list.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
