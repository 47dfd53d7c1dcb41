package jp.kyogikai.charter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Laws and institutions of the state, whose names no council writes in its own way (国の法律・制度の名称). */
final class NationalNames {

    static final List<String> ALL = read();

    private NationalNames() {}

    private static List<String> read() {
        var resource = Objects.requireNonNull(NationalNames.class.getResourceAsStream("/councils/national-names.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
