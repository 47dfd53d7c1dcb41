package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kyogikai.desk.samples.SamplePapers;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.RefusedException;

/** An office that keeps templates of its own, and what it gets when it prints the sample agenda with them. */
record OfficeTemplates(Path officeDir) {

    OfficeTemplates with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    OfficeTemplates with(String file, byte[] bytes) {
        try {
            var templates = Files.createDirectories(officeDir.resolve("templates"));
            Files.write(templates.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Papers papers() {
        return new Papers(officeDir, false);
    }

    String agenda() {
        return papers().html("agenda", SamplePapers.agenda());
    }

    Refusal refusal() {
        return catchThrowableOfType(RefusedException.class, this::agenda).refusal();
    }
}
