package jp.kyogikai.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the body of a finished paper: it is well formed, it loads and runs nothing, and its main heading names it (文書の点検). */
final class Markup extends DefaultHandler {

    private static final Set<String> ELEMENTS = Set.of(
            ("body h1 h2 h3 h4 p div span section header footer address table caption colgroup col thead tbody tfoot tr th td"
                            + " ul ol li dl dt dd strong em b i u s small sub sup br hr ruby rb rt rp img a time figure"
                            + " figcaption blockquote")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("class id lang title alt src href colspan rowspan scope headers start value type width height span datetime"
                            + " style")
                    .split(" "));

    private final String file;
    private final StringBuilder title = new StringBuilder();
    private @Nullable Locator locator;
    private @Nullable String firstHeading;
    private boolean inHeading;

    private Markup(String file) {
        this.file = file;
    }

    static Markup of(String template, String body) {
        var markup = new Markup(template + ".ftlh");
        try {
            var parsers = SAXParserFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new InputSource(new StringReader("<body>" + body + "</body>")), markup);
        } catch (SAXParseException e) {
            new TemplateRefusal.Malformed(markup.file, e.getLineNumber(), String.valueOf(e.getMessage())).raise();
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
        if (markup.title().isBlank()) {
            new TemplateRefusal.NoHeading(markup.file).raise();
        }
        return markup;
    }

    /** The elements of a body that was found to be well formed. */
    static Element parsed(String body) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<body>" + body + "</body>")))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("A checked paper cannot be read again", e);
        }
    }

    /** The words of the main heading, in one line. */
    String title() {
        return title.toString().strip().replaceAll("\\s+", " ");
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        check(ELEMENTS.contains(name), "<" + name + ">");
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.getQName(i);
            check(ATTRIBUTES.contains(attribute), attribute);
            check(loadsNothing(attribute, attributes.getValue(i)), attribute + "=" + attributes.getValue(i));
        }
        if (firstHeading == null && name.matches("h[1-4]")) {
            firstHeading = name;
            inHeading = name.equals("h1");
        } else if (inHeading && name.equals("br")) {
            title.append(' ');
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        inHeading &= !name.equals("h1");
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inHeading) {
            title.append(text, start, length);
        }
    }

    private static boolean loadsNothing(String attribute, String value) {
        var text = value.strip().toLowerCase(Locale.ROOT);
        return switch (attribute) {
            case "src" -> text.startsWith("data:image/png") || text.startsWith("data:image/jpeg");
            case "href" -> text.matches("(https?:|mailto:|tel:|#).*");
            case "style" -> !text.matches("(?s).*(url|import|\\\\|expression).*");
            default -> true;
        };
    }

    private void check(boolean allowed, String what) {
        if (!allowed) {
            new TemplateRefusal.ForbiddenMarkup(file, locator == null ? 1 : locator.getLineNumber(), what).raise();
        }
    }
}
