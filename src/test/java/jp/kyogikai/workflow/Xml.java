package jp.kyogikai.workflow;

import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A model as plain XML, for what has to be seen wherever it stands. */
record Xml(Document document) {

    private static final XPathFactory PATHS = XPathFactory.newInstance();

    static Xml parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Xml(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    Stream<Node> all(String path) {
        try {
            var found = (NodeList) PATHS.newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The id of the element of the model in which this stands. */
    static String place(Node node) {
        var above = node instanceof Attr attribute ? attribute.getOwnerElement() : node;
        while (!(above instanceof Element element && element.hasAttribute("id") && isBpmn(element))) {
            above = above.getParentNode();
        }
        return ((Element) above).getAttribute("id");
    }

    private static boolean isBpmn(Element element) {
        return element.getNamespaceURI().contains("/BPMN/")
                && !element.getNamespaceURI().endsWith("/DI");
    }
}
