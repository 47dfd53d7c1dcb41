package jp.kyogikai.document;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A finished paper as plain text for screen readers: headings marked, tables as 項目：値, no line broken (テキスト版). */
final class TextEdition {

    /** How headings begin, said at the top of every text. */
    private static final Map<String, String> MARKS = Map.of("h1", "■ ", "h2", "● ", "h3", "◆ ", "h4", "◇ ");

    private static final String KEY =
            "［テキスト版　ページの番号は、PDFのページの始まりです。見出しの始めに、文書名は■、大見出しは●、中見出しは◆、小見出しは◇を付けています。表は、「項目：値」の形にしています。］";
    private static final String END = "［文書の終わり］";

    private static final Set<String> BLOCKS = Set.of(
            ("body h1 h2 h3 h4 p div section header footer address ul ol li dl dt dd blockquote figure figcaption caption"
                            + " hr")
                    .split(" "));

    private final TextLines lines = new TextLines();
    private final Map<Element, Integer> pages = new IdentityHashMap<>();
    private int page = 0;

    private TextEdition() {}

    /**
     * The text of a body that was found to be well formed.
     *
     * @param pages on which page each element begins, in their order; empty where pages are not told
     */
    static String of(String body, List<Integer> pages) {
        var edition = new TextEdition();
        var root = Markup.parsed(body);
        var elements = SheetPages.elements(root.getElementsByTagName("*"));
        IntStream.range(0, Math.min(elements.size(), pages.size()))
                .forEach(i -> edition.pages.put(elements.get(i), pages.get(i)));
        edition.lines.line(KEY);
        edition.children(root);
        edition.lines.gap();
        edition.lines.line(END);
        return edition.lines.toString();
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                lines.text(node.getNodeValue());
            }
        }
    }

    private void element(Element element) {
        var name = element.getTagName();
        turn(element);
        switch (name) {
            case "br" -> lines.brk();
            case "img" -> lines.text("［画像：" + element.getAttribute("alt") + "］");
            case "rp" -> lines.text("");
            case "rt" -> lines.text("（" + element.getTextContent().strip() + "）");
            case "table" -> TextTable.of(element).write(lines, this::turn);
            case "h1", "h2", "h3", "h4" -> heading(name, element);
            case "li" -> item(element);
            default -> block(element, BLOCKS.contains(name));
        }
    }

    /** Says that a page begins before what begins on it; what runs over from the page before is not broken. */
    private void turn(Element element) {
        var begins = pages.getOrDefault(element, 0);
        if (begins > page) {
            page = begins;
            lines.gap();
            lines.line("［%dページ］".formatted(page));
        }
    }

    /** A heading is one line, whatever it is broken into on the sheet. */
    private void heading(String name, Element element) {
        lines.gap();
        lines.line(MARKS.get(name) + TextLines.inOneLine(element));
    }

    /** Items that are numbered by themselves need no other mark. */
    private void item(Element item) {
        var list = (Element) item.getParentNode();
        lines.end();
        if (list.getTagName().equals("ol")) {
            lines.text(number(item) + "　");
        } else if (!list.getAttribute("class").contains("plain")) {
            lines.text("・");
        }
        children(item);
        lines.end();
    }

    private static int number(Node item) {
        var number = 1;
        for (var before = item.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            number += before instanceof Element ? 1 : 0;
        }
        return number;
    }

    private void block(Element element, boolean ownLines) {
        if (ownLines) {
            lines.end();
        }
        children(element);
        if (ownLines) {
            lines.end();
        }
    }
}
