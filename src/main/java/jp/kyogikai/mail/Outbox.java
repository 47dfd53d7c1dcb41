package jp.kyogikai.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps mails as files that the office opens in its own mail program and sends from there (送信箱). */
class Outbox implements Carrier {

    private final Path folder;

    Outbox(Path folder) {
        this.folder = folder;
    }

    /** A file appears whole or not at all; a mail that is written again replaces itself. */
    @Override
    public Carried carry(DeliveryCard delivery, MimeMessage mail) {
        var file = file(delivery);
        try {
            Files.createDirectories(file.getParent());
            var unfinished = Files.createTempFile(file.getParent(), "mail", ".part");
            mail.setHeader("X-Unsent", "1"); // mail programs open it as a draft that can be sent
            try (var out = Files.newOutputStream(unfinished)) {
                mail.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Carried.Boxed();
        } catch (IOException | MessagingException e) {
            return new Carried.Postponed("送信箱のフォルダーに書き込めません");
        }
    }

    /** The file of a line of the book, where there is one; each council has a folder of its own. */
    Optional<Path> find(DeliveryCard delivery) {
        return Optional.of(file(delivery)).filter(Files::isRegularFile);
    }

    private Path file(DeliveryCard delivery) {
        return folder.resolve(delivery.dispatch().council().value())
                .resolve(delivery.id().value() + ".eml");
    }
}
