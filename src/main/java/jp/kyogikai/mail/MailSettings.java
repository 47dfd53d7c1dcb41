package jp.kyogikai.mail;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the installation says about mail (メールの設定).
 *
 * @param host the SMTP server; empty means that mails become files in the outbox
 * @param user empty means that the server asks for no login
 * @param security how the connection is kept secret
 * @param from the address of the office
 * @param outboxDir where mails lie as files while there is no server
 * @param baseUrl the address at which people open the pages; empty means that mails have no links
 */
@ConfigurationProperties("kyogikai.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("OFFERED") Security security,
        @DefaultValue("") String from,
        @DefaultValue("outbox") Path outboxDir,
        @DefaultValue("") String baseUrl) {

    /** A file of the outbox is sent from the office's own mailbox, which puts its address in. */
    private static final String NOBODY = "kyogikai@localhost";

    /** How the connection to the server is kept secret (通信の暗号化). */
    enum Security {
        /** by STARTTLS where the server offers it */
        OFFERED,
        /** by STARTTLS, or not at all */
        STARTTLS,
        /** from the first byte */
        TLS
    }

    MailSettings {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalStateException(
                    "メールサーバー（KYOGIKAI_SMTP_HOST）を指定するときは、差出人のアドレス（KYOGIKAI_MAIL_FROM）も指定してください。");
        }
    }

    boolean hasServer() {
        return !host.isBlank();
    }

    String sender() {
        return from.isBlank() ? NOBODY : from;
    }

    @Override
    public String toString() {
        return "the settings of mail"; // the password must not reach a log by accident
    }
}
