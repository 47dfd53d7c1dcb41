package jp.kyogikai.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A mail as its recipient sees it: subject, text, calendar entry and papers (受け取ったメール). */
public record Eml(String subject, String to, String id, List<Piece> pieces) {

    /** One part without parts of its own. */
    public record Piece(String type, String name, byte[] content) {
        String words() {
            try {
                return type.startsWith("application/pdf")
                        ? new PDFTextStripper().getText(Loader.loadPDF(content))
                        : new String(content, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Eml read(byte[] file) {
        try {
            return of(new MimeMessage(null, new ByteArrayInputStream(file)));
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Eml of(MimeMessage mail) {
        try {
            var pieces = new ArrayList<Piece>();
            collect(mail, pieces);
            return new Eml(
                    mail.getSubject(), mail.getAllRecipients()[0].toString(), mail.getMessageID(), List.copyOf(pieces));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void collect(Part part, List<Piece> pieces) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner, pieces);
            }
            return;
        }
        var name = part.getFileName();
        pieces.add(new Piece(
                part.getContentType().toLowerCase(java.util.Locale.ROOT),
                name == null ? "" : name,
                part.getInputStream().readAllBytes()));
    }

    public String text() {
        return piece("text/plain").words();
    }

    /** The names of the files that came along. */
    public List<String> files() {
        return pieces.stream().map(Piece::name).filter(name -> !name.isEmpty()).toList();
    }

    /** What a calendar program reads. */
    public Calendar calendar() {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(piece("text/calendar").content()));
        } catch (IOException | ParserException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Every word of it, those of the papers too. */
    public String words() {
        return subject + pieces.stream().map(Piece::words).collect(Collectors.joining("\n"));
    }

    private Piece piece(String type) {
        return pieces.stream()
                .filter(it -> it.type().startsWith(type))
                .findFirst()
                .orElseThrow();
    }
}
