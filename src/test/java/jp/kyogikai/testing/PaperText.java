package jp.kyogikai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.kyogikai.document.ReadingOrder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** All words that leave the house with a paper: its text in whatever form, and the name under which it is saved. */
public final class PaperText {

    private PaperText() {}

    /** The paper of that address as this visitor gets it, without blanks, for a line may end in a word. */
    public static String of(Visitor visitor, String path) {
        var answer = visitor.getBytes(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return (name(answer) + (path.endsWith(".pdf") ? pdf(answer.body()) : text(answer.body())))
                .replaceAll("[\\s\\u3000]", "");
    }

    private static String name(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Disposition").orElseThrow();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String pdf(byte[] body) {
        try (var document = Loader.loadPDF(body)) {
            // by its tags, for on the sheet a word in a narrow column is mixed with the next column
            return ReadingOrder.of(document)
                    + new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
