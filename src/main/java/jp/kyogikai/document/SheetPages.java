package jp.kyogikai.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** On which page of the sheet the elements of a paper begin, so that whoever listens can follow a page number (ページ). */
final class SheetPages {

    private final List<PageBox> pages;
    private final Map<Element, Integer> begin = new IdentityHashMap<>();

    private SheetPages(List<PageBox> pages) {
        this.pages = pages;
    }

    /** The page of each element below {@code main}, in the order of the text; 0 of what is no block by itself. */
    static List<Integer> of(PdfBoxRenderer laidOut) {
        var root = laidOut.getRootBox();
        var sheet = new SheetPages(root.getLayer().getPages());
        sheet.look(root);
        var main = (Element) laidOut.getDocument().getElementsByTagName("main").item(0);
        return elements(main.getElementsByTagName("*")).stream()
                .map(element -> sheet.begin.getOrDefault(element, 0))
                .toList();
    }

    static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** Where the first line in a box stands; the box itself may begin at the foot of the page before. */
    private int look(Box box) {
        var first = box instanceof LineBox
                ? page(box.getAbsY())
                : box.getChildren().stream().mapToInt(this::look).min().orElse(page(box.getAbsY()));
        if (box.getElement() != null) {
            begin.merge(box.getElement(), first, Math::min);
        }
        return first;
    }

    private int page(int y) {
        return (int) pages.stream().filter(page -> page.getTop() <= y).count();
    }
}
