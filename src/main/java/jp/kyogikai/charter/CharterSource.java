package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;

/** A charter file as it lies on the disk or in the program. */
record CharterSource(String fileName, byte[] bytes) {

    static CharterSource of(Resource resource) {
        try {
            return new CharterSource(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CharterSource of(Path file) {
        try {
            return new CharterSource(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    Reading examine() {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return CharterFile.examine(fileName, text.toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException e) {
            var faults = new FaultList(fileName);
            faults.error(1, "文字コードが UTF-8 ではありません。", "エディターで文字コードを UTF-8 にして保存し直してください。");
            return Reading.of(null, faults);
        }
    }
}
