package jp.kyogikai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;
import jp.kyogikai.document.ReadingOrder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.util.HtmlUtils;

/** All words that leave the house with a paper: its text in whatever form, and the name under which it is saved. */
public final class PaperText {

    private PaperText() {}

    /** The paper of that address as this visitor gets it, without blanks, for a line may end in a word. */
    public static String of(Visitor visitor, String path) {
        var answer = visitor.getBytes(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return (name(answer) + words(path, answer.body())).replaceAll("[\\s\\u3000]", "");
    }

    private static String words(String path, byte[] body) {
        if (path.endsWith(".pdf")) {
            return pdf(body);
        }
        return path.endsWith(".xlsx") ? workbook(body) : text(body);
    }

    private static String name(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Disposition").orElseThrow();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** All that stands in the file, in cells and out of sight. */
    private static String workbook(byte[] body) {
        try {
            var file = Files.write(Files.createTempFile("paper", ".xlsx"), body);
            try (var parts = new ZipFile(file.toFile())) { // the stream of entries does not tell their sizes
                var words = new StringBuilder();
                for (var part : Collections.list(parts.entries())) {
                    words.append(HtmlUtils.htmlUnescape(
                            text(parts.getInputStream(part).readAllBytes())));
                }
                return words.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
