package jp.kyogikai.desk.papers;

import java.nio.charset.StandardCharsets;
import jp.kyogikai.desk.Download;
import jp.kyogikai.document.Papers;
import jp.kyogikai.shared.Paper;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out a paper in the form that is asked for, under the name of its kind and nothing else (文書の交付). */
@Component
class PaperWindow {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** Without it older programs of Windows take the text for another encoding. */
    private static final String MARK = "\uFEFF";

    /** A paper brings its style along and loads nothing; pages of ours may not have styles inside. */
    private static final String STYLED_BY_ITSELF =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final Papers papers;

    PaperWindow(Papers papers) {
        this.papers = papers;
    }

    ResponseEntity<byte[]> hand(String template, String name, Paper paper, PaperFormat format) {
        return switch (format) {
            case html -> answer(HTML, bytes(papers.html(template, paper)), name + ".html");
            case pdf -> answer(MediaType.APPLICATION_PDF, papers.pdf(template, paper), name + ".pdf");
            case txt -> answer(TEXT, bytes(forWindows(papers.text(template, paper))), name + ".txt");
        };
    }

    /** The tables of a paper, to go on with in a spreadsheet. */
    ResponseEntity<byte[]> workbook(String template, String name, Paper paper) {
        return Download.workbook(name, papers.workbook(template, paper));
    }

    private static String forWindows(String text) {
        return MARK + text.replace("\n", "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", STYLED_BY_ITSELF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
