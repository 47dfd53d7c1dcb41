package jp.kyogikai.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Gives mails to a server and tells what is certain about them; its faults hold codes and no addresses (SMTPによる送信). */
class SmtpCarrier implements Carrier {

    private static final String PATIENCE = "20000"; // milliseconds for one answer, far below the engine's lock on a job

    private final MailSettings settings;
    private final Session session;

    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    @Override
    public Carried carry(DeliveryCard delivery, MimeMessage mail) {
        Transport transport;
        try {
            transport = session.getTransport();
            transport.connect(
                    settings.host(), settings.port(), blankAsNull(settings.user()), blankAsNull(settings.password()));
        } catch (MessagingException e) {
            return new Carried.Postponed("メールサーバーに接続できません");
        }
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Carried.Accepted();
        } catch (MessagingException e) {
            return judge(e);
        } finally {
            leave(transport);
        }
    }

    /** Only a reply with a code says that the server has not taken the mail. */
    private static Carried judge(MessagingException e) {
        var code = Stream.iterate((Exception) e, it -> it instanceof MessagingException, it -> next(it))
                .mapToInt(SmtpCarrier::code)
                .filter(it -> it > 0)
                .findFirst()
                .orElse(0);
        return switch (code / 100) {
            case 4 -> new Carried.Postponed("メールサーバーが一時的に受け付けません（%d）".formatted(code));
            case 5 -> new Carried.Refused("宛先又は内容が受け付けられません（%d）".formatted(code));
            default -> new Carried.Doubtful("メールサーバーの応答が途中で切れました");
        };
    }

    private static Exception next(Exception e) {
        return ((MessagingException) e).getNextException();
    }

    private static int code(Exception e) {
        if (e instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        } else if (e instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return e instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what was said before is said; a bad farewell changes nothing of it
        }
    }

    private static @org.jspecify.annotations.Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSettings.Security.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.security() != MailSettings.Security.TLS));
        properties.put(
                "mail.smtp.starttls.required", Boolean.toString(settings.security() == MailSettings.Security.STARTTLS));
        return properties;
    }
}
