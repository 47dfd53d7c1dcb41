package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The charters of a folder, also those whose names cannot be used, so that none is passed over in silence. */
    static List<CharterSource> in(Path folder) {
        try (var files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.filter(file -> !Files.isDirectory(file))
                    .filter(file -> CharterName.isMeant(String.valueOf(file.getFileName())))
                    .map(CharterSource::of)
                    .sorted(Comparator.comparing(CharterSource::fileName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    static Map<String, List<CharterSource>> byCouncil(Collection<CharterSource> sources) {
        return sources.stream()
                .sorted(Comparator.comparing(CharterSource::fileName))
                .collect(Collectors.groupingBy(
                        source -> CharterName.council(source.fileName()), TreeMap::new, Collectors.toList()));
    }

    /** Whether its name is one that a charter can have. */
    boolean isNamed() {
        return CharterName.of(fileName).isPresent();
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
