package jp.kyogikai.document;

import java.nio.file.Path;
import jp.kyogikai.shared.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Turns a record and a template into a paper of the office, as a page, a PDF, plain text or a workbook (文書作成).
 *
 * <p>Faults of a template come as a {@link jp.kyogikai.shared.RefusedException} that carries a {@link TemplateRefusal}.
 */
@Component
public class Papers {

    private final TemplateShelf shelf;
    private final Sandbox sandbox = new Sandbox();
    private final PaperFrame frame;
    private final PdfPress press = new PdfPress();
    private final SheetPress sheets;

    @Autowired
    Papers(@Value("${kyogikai.office-dir:office}") String officeDir, @Value("${kyogikai.demo:false}") boolean demo) {
        this(Path.of(officeDir), demo);
    }

    /** Papers whose templates lie in {@code officeDir}, or else with us; in a demo every paper says 見本. */
    public Papers(Path officeDir, boolean demo) {
        shelf = new TemplateShelf(officeDir.resolve("templates"));
        frame = new PaperFrame(demo);
        sheets = new SheetPress(demo);
    }

    /**
     * The paper as a whole HTML page, with its style inside and nothing to load from elsewhere.
     *
     * @param template such as {@code agenda}, for {@code agenda.ftlh}
     * @param paper such as an {@code AgendaPaper}, which the template knows as {@code agenda}
     */
    public String html(String template, Paper paper) {
        return page(template, paper, shelf.sheetStyle() + shelf.screenStyle());
    }

    /** The paper as a tagged PDF (PDF/UA-1 and PDF/A-3a) with its fonts inside. */
    public byte[] pdf(String template, Paper paper) {
        return press.print(page(template, paper, shelf.sheetStyle()));
    }

    /** The paper as plain text for screen readers, from the same template; lines end with a line feed (テキスト版). */
    public String text(String template, Paper paper) {
        var body = body(template, paper);
        var sheet = frame.around(Markup.of(template, body).title(), shelf.sheetStyle(), body);
        return TextEdition.of(frame.marked(body), press.pages(sheet));
    }

    /** The tables of the paper as a workbook (xlsx), a sheet for each, from the same template (Excel版). */
    public byte[] workbook(String template, Paper paper) {
        var body = body(template, paper);
        return workbook(SheetEdition.of(Markup.of(template, body).title(), Markup.parsed(body)));
    }

    /** Rows that no template places, as a workbook (xlsx); in a demo every sheet says 見本. */
    public byte[] workbook(Spreadsheet book) {
        return sheets.write(book);
    }

    /** A text for a mail; in a demo its first line and its end say 見本. */
    public PlainText mail(String template, Paper paper) {
        var text = sandbox.fillText(template, shelf.text(template), Words.of((Record) paper));
        return PlainText.read(Penmanship.of(paper).text(text), frame.demo());
    }

    private String page(String template, Paper paper, String style) {
        var body = body(template, paper);
        return frame.around(Markup.of(template, body).title(), style, body);
    }

    private String body(String template, Paper paper) {
        return Penmanship.of(paper).markup(sandbox.fill(template, shelf.template(template), Words.of((Record) paper)));
    }
}
