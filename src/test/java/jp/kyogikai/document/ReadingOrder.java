package jp.kyogikai.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.springframework.web.util.HtmlUtils;

/** What a screen reader speaks, in its order and without blanks: the tags of a PDF, or the body of a page (読み上げ順). */
public final class ReadingOrder {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private ReadingOrder() {}

    /** What the tags of a PDF say, one after the other. */
    public static String of(PDDocument pdf) throws IOException {
        var order = new ReadingOrder();
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            order.texts.put(page, texts);
        }
        order.speak(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return withoutBlanks(order.spoken.toString());
    }

    static String of(String html) {
        var body = Pattern.compile("(?s)<body>(.*)</body>").matcher(html);
        if (!body.find()) {
            throw new AssertionError("no body");
        }
        return withoutBlanks(HtmlUtils.htmlUnescape(body.group(1).replaceAll("<[^>]*>", "")));
    }

    private void speak(PDStructureNode node, PDPage inherited) {
        var page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                speak(child, page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                var own = reference.getPage() == null ? page : reference.getPage();
                spoken.append(texts.get(own).get(reference.getMCID()));
            } else if (kid instanceof Integer id) {
                spoken.append(texts.get(page).get(id));
            }
        }
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
