package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;

/** An expression of a model, read by the parser that the engine uses. */
record Juel(String text, Tree tree) {

    /** One call such as {@code meetingSteps.convene(meetingId)}. */
    record Call(String bean, String method, int arity) {}

    static Juel parse(String text) {
        return new Juel(text, new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text));
    }

    List<Call> calls() {
        return nodes(tree.getRoot())
                .filter(AstMethod.class::isInstance)
                .map(Juel::call)
                .toList();
    }

    /** Every name the expression reads: variables and beans. */
    Set<String> names() {
        return StreamSupport.stream(tree.getIdentifierNodes().spliterator(), false)
                .map(IdentifierNode::getName)
                .collect(toSet());
    }

    private static Call call(Node method) {
        var property = method.getChild(0);
        var bean = property.getChild(0) instanceof AstIdentifier name ? name.getName() : "?";
        var arguments = (AstParameters) method.getChild(1);
        var name = property.toString().substring(2); // a property prints as ". name" and tells its name in no other way
        return new Call(bean, name, arguments.getCardinality());
    }

    private static Stream<Node> nodes(Node node) {
        var below = IntStream.range(0, node.getCardinality()).mapToObj(node::getChild);
        return Stream.concat(Stream.of(node), below.flatMap(Juel::nodes));
    }
}
