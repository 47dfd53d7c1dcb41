package jp.kyogikai.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Turns a letter into a mail as other programs understand it (MIME形式への変換). */
@Component
class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());

    Envelope(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The id is that of the delivery, so that a server or a mailbox that gets the mail again knows it. */
    MimeMessage seal(Letter letter, DeliveryCard delivery) {
        var id = "<%s@kyogikai>".formatted(delivery.id());
        try {
            var mail = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", id);
                }
            };
            mail.setFrom(new InternetAddress(settings.sender(), letter.sender(), UTF_8));
            mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.to()));
            mail.setSubject(letter.subject(), UTF_8);
            mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
            mail.setHeader("Auto-Submitted", "auto-generated"); // nobody's absence notice answers it
            fill(mail, letter);
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(
                    "A mail cannot be made of delivery " + delivery.id()); // without the address
        }
    }

    private void fill(MimeMessage mail, Letter letter) throws MessagingException {
        var calendar = letter.calendar();
        if (letter.enclosures().isEmpty() && calendar == null) {
            mail.setText(letter.text(), UTF_8);
            return;
        }
        var whole = new MimeMultipart("mixed");
        if (calendar == null) {
            whole.addBodyPart(text(letter));
        } else {
            var file = new CalendarFile(calendar, settings.sender(), letter.sender(), letter.to());
            var bytes = file.bytes(clock.instant());
            var type = "text/calendar; charset=UTF-8; method=" + file.method().getValue();
            var either = new MimeMultipart("alternative", text(letter), part(bytes, type));
            var body = new MimeBodyPart();
            body.setContent(either);
            whole.addBodyPart(body);
            whole.addBodyPart(attached(new Enclosure("invite.ics", "application/ics", bytes)));
        }
        for (var enclosure : letter.enclosures()) {
            whole.addBodyPart(attached(enclosure));
        }
        mail.setContent(whole);
    }

    private static MimeBodyPart text(Letter letter) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(letter.text(), UTF_8);
        return part;
    }

    private static MimeBodyPart part(byte[] content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static MimeBodyPart attached(Enclosure enclosure) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type())));
        part.setFileName(enclosure.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
