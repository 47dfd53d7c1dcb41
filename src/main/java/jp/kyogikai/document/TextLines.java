package jp.kyogikai.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Lines of a text as they grow; what a template breaks for its own sake is joined again (テキスト版の行). */
final class TextLines {

    private static final String BREAK = "[ \\t]*[\\r\\n][ \\t\\r\\n]*";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    /** Adds to the line that is being written. */
    void text(String text) {
        current.append(joined(text));
    }

    /** Ends the line at a break that is meant. */
    void brk() {
        end();
    }

    /** Ends the line if there is anything on it. */
    void end() {
        var line = current.toString().strip();
        current.setLength(0);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    void line(String line) {
        end();
        lines.add(line);
    }

    /** One empty line, between what belongs apart. */
    void gap() {
        end();
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** All words below an element, without breaks. */
    static String inOneLine(Element element) {
        return joined(words(element)).strip();
    }

    private static String words(org.w3c.dom.Node node) {
        var words = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                words.append(
                        switch (element.getTagName()) {
                            case "br" -> "　";
                            case "img" -> "［画像：" + element.getAttribute("alt") + "］";
                            case "rp" -> "";
                            case "rt" -> "（" + element.getTextContent().strip() + "）";
                            default -> words(element);
                        });
            } else {
                words.append(child.getNodeValue());
            }
        }
        return words.toString();
    }

    /** Line ends of the template are none of the text, but part Latin words; blanks that were typed stay. */
    private static String joined(String text) {
        return text.replaceAll("(?<=[!-~])" + BREAK + "(?=[!-~])", " ").replaceAll(BREAK, "");
    }

    @Override
    public String toString() {
        end();
        return String.join("\n", lines) + "\n";
    }
}
