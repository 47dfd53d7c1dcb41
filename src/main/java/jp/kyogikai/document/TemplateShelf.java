package jp.kyogikai.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where templates and the page style lie: a file of the office wins over ours (様式の置き場). */
final class TemplateShelf {

    static final int BYTES_AT_MOST = 64 * 1024;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final Path office;

    TemplateShelf(Path office) {
        this.office = office;
    }

    /** The text of a template, such as that of {@code agenda}. */
    String template(String name) {
        return read(checked(name) + ".ftlh");
    }

    /** The same for a text that goes out as plain text. */
    String text(String name) {
        return read(checked(name) + Sandbox.TEXT);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a template: " + name);
        }
        return name;
    }

    /** The style that all papers share, on the sheet and on the screen. */
    String sheetStyle() {
        return style("paper.css");
    }

    /** What a screen adds to it. */
    String screenStyle() {
        return style("screen.css");
    }

    private String style(String file) {
        var css = read(file);
        if (css.contains("<") || css.contains("&")) {
            new TemplateRefusal.Forbidden(file, Lines.first(css, "[<&]"), "<、&").raise();
        }
        return css;
    }

    private String read(String file) {
        try (var in = open(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no template " + file);
            }
            var bytes = in.readNBytes(BYTES_AT_MOST + 1);
            if (bytes.length > BYTES_AT_MOST) {
                new TemplateRefusal.TooLarge(file, BYTES_AT_MOST / 1024).raise();
            }
            return text(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream open(String file) throws IOException {
        var own = office.resolve(file);
        return Files.exists(own) ? Files.newInputStream(own) : getClass().getResourceAsStream("/templates/" + file);
    }

    private static String text(String file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString().replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            new TemplateRefusal.NotUtf8(file).raise();
            return "";
        }
    }
}
