package jp.kyogikai.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/** One file of processes/, as text, as XML and as the engine's own model of it. */
final class Model {

    private static final String EXPRESSIONS = "//@*[contains(., '${')] | //text()[contains(., '${')]";

    private final String file;
    private final String text;
    private final Xml xml;
    private final List<Placed> expressions;
    private BpmnModelInstance read;

    Model(String file, String text) {
        this.file = file;
        this.text = text;
        this.xml = Xml.parse(text);
        this.expressions = xml.all(EXPRESSIONS).map(Model::placed).toList();
    }

    /** An expression and where it stands: the element, and the attribute as {@code owner/attribute}. */
    record Placed(String element, String attribute, Juel juel) {}

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    Xml xml() {
        return xml;
    }

    String process() {
        return all(Process.class).map(Process::getId).findFirst().orElse("");
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return instance().getModelElementsByType(type).stream();
    }

    /** Everything in the model that the engine evaluates, wherever it stands. */
    List<Placed> expressions() {
        return expressions;
    }

    String finding(BaseElement element, String fault) {
        return finding(element.getId(), fault);
    }

    String finding(String element, String fault) {
        return "%s %s: %s".formatted(file, element, fault);
    }

    private static Placed placed(Node node) {
        var attribute = node instanceof Attr it
                ? it.getOwnerElement().getLocalName() + "/" + it.getLocalName()
                : node.getParentNode().getLocalName();
        return new Placed(
                Xml.place(node), attribute, Juel.parse(node.getNodeValue().strip()));
    }

    private BpmnModelInstance instance() {
        if (read == null) {
            read = Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(UTF_8)));
        }
        return read;
    }
}
