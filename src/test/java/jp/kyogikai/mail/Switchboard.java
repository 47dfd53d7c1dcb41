package jp.kyogikai.mail;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets one test send through a server of its own, and all others into the outbox (送信先の切替え). */
@Component
@Primary
public class Switchboard implements Carrier {

    private final Carrier ordinary;
    private volatile @Nullable Carrier server;

    Switchboard(@Qualifier("carrier") Carrier ordinary) {
        this.ordinary = ordinary;
    }

    public void connect(int port) {
        server = new SmtpCarrier(new MailSettings(
                "localhost",
                port,
                "",
                "",
                MailSettings.Security.OFFERED,
                "jimukyoku@kyogikai.example.jp",
                Path.of("target/outbox"),
                ""));
    }

    public void disconnect() {
        server = null;
    }

    @Override
    public Carried carry(DeliveryCard delivery, MimeMessage mail) {
        var now = server;
        return (now == null ? ordinary : now).carry(delivery, mail);
    }
}
